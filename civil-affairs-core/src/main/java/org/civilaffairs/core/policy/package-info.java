/** The values that rules read: typed, dated, with their source, for the nation down to a town. */
package org.civilaffairs.core.policy;
