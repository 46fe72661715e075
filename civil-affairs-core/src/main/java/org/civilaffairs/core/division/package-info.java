/** Districts, towns and villages by their statistical codes. */
package org.civilaffairs.core.division;
