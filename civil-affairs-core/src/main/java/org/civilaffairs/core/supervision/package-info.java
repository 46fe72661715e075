/**
 * Looking over what is on record: all findings of a village, a town or a district as of a day, and the coverage.
 *
 * <p>{@link org.civilaffairs.core.supervision.DistrictFacts} are gathered by whoever keeps the records; {@link
 * org.civilaffairs.core.supervision.Supervision} takes them as they stood at the end of the day and lets every rule of
 * the {@link org.civilaffairs.core.supervision.Catalogue} judge them. Whatever was decided later than the day is not
 * seen, so that the same records give the same findings for that day for ever.
 *
 * <p>The unit of judging is the {@link org.civilaffairs.core.supervision.VillageYear}: it needs nothing beside it, so that
 * villages are judged one by one, in parallel or on several machines with one result. {@link
 * org.civilaffairs.core.supervision.Figures} roll up from village to district and name the records behind each number;
 * {@link org.civilaffairs.core.supervision.FindingChanges} say what came and went since a day.
 *
 * <pre>{@code
 * var supervision = Supervision.of(facts, Policies.plan(), LocalDate.of(2026, 6, 30));
 * supervision.coverage(district).percent();   // "98.43%"
 * supervision.judge(town);                    // every finding of the town and its villages
 * var figures = supervision.figures(district);
 * figures.total(Figure.VACANT, town);         // how many, with figures.digest(Figure.VACANT, town)
 * FindingChanges.between(supervisionOfMay.judge(town), supervision.judge(town)).came();
 * }</pre>
 */
package org.civilaffairs.core.supervision;
