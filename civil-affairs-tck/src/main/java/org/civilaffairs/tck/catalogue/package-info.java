/**
 * What is judged: an {@link org.civilaffairs.tck.catalogue.Assertion} is one thing that a stranger can observe, atomic,
 * with the clause of the plan it comes from, in our own words. A lawyer reads {@code assertions.ini}, a test names one
 * of its ids with {@link org.civilaffairs.tck.catalogue.Asserts}, and three ledgers hold specification, assertions,
 * tests and wrong implementations together.
 */
package org.civilaffairs.tck.catalogue;
