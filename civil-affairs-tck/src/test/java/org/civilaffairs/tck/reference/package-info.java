/**
 * The reference that must pass: the core behind the kit's adapter, with everything kept in memory. What a mutant may
 * change stands in {@link org.civilaffairs.tck.reference.Twist}; the reference itself has none.
 */
package org.civilaffairs.tck.reference;
