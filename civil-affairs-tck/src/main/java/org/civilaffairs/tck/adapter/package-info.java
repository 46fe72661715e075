/**
 * What a vendor implements: {@link org.civilaffairs.tck.adapter.CivilAffairsSystem} and the small interfaces that it
 * hands out, one for each feature.
 *
 * <p>An adapter translates and never decides. Every command carries its date and who acts, so that there is no clock to
 * fake and no session to keep; a refusal is an {@link org.civilaffairs.tck.adapter.Outcome} with breaches, and an
 * exception means that the product could not be reached. Queries are asked with the eyes of the bureau of the district
 * that the code lies in, except where a viewer is named.
 *
 * <pre>{@code
 * Outcome outcome = system.appointments().recommend("690101101201", candidate, step);
 * outcome.done();       // true: nothing stood against it
 * outcome.id();         // how later commands name what was made
 * }</pre>
 */
package org.civilaffairs.tck.adapter;
