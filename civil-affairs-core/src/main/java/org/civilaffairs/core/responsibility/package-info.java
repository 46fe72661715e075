/**
 * Target responsibility (RSP), clause 5.2.
 *
 * <p>Town and assistant sign a {@link org.civilaffairs.core.responsibility.Letter} for each calendar year. Its {@link
 * org.civilaffairs.core.responsibility.Terms} are targets with weights that sum to 100; a computed target is an {@link
 * org.civilaffairs.core.responsibility.Indicator} of a score sheet, a judged one gets its points from the town. What an
 * indicator counts comes in as {@link org.civilaffairs.core.responsibility.YearFacts}: whoever holds the records counts
 * them, this package turns counts into points, and what nobody counted stays undetermined.
 *
 * <pre>{@code
 * Letter.draft("1", 2026, village, assistant, name, step.with(StandardSheet.ASSISTANT.terms()), facts);
 * letter.take(LetterStep.of(SIGN_BY_TOWN, Actor.town(town), MARCH_1).by("周民政"), facts);
 * }</pre>
 */
package org.civilaffairs.core.responsibility;
