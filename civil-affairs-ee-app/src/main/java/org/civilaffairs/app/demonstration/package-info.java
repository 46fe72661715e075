/**
 * The fictional district 690102 to practise in. What happens there stands in tables beside this package, with its days
 * counted back from the day of loading, and is taken step by step through the same services as real work.
 */
package org.civilaffairs.app.demonstration;
