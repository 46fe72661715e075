/**
 * Wrong implementations, each with one fault: the proof that every assertion can fail. A {@link
 * org.civilaffairs.tck.mutant.Mutant} names the assertions that must catch it; {@code KillMatrixTests} runs the whole kit
 * against each.
 */
package org.civilaffairs.tck.mutant;
