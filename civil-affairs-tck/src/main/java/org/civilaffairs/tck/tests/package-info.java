/**
 * The kit's tests, by feature. A test names one assertion, reads like its sentence, and holds what is right as a
 * literal. It gets a {@link org.civilaffairs.tck.tests.Scene} with a district of its own and checks with {@link
 * org.civilaffairs.tck.tests.Verify}.
 */
package org.civilaffairs.tck.tests;
