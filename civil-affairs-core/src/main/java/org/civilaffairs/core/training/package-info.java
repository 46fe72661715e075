/**
 * Training of assistants (TRN), clause 5.1.
 *
 * <p>A {@link org.civilaffairs.core.training.Training} is a plan, what happened to it, and the attendance sheet. It is
 * routine (the towns' own, of which each holds two a year) or professional (the bureau's, recorded apart). What counts
 * is computed: {@link org.civilaffairs.core.training.TrainingRequirement} for a town's year, {@link
 * org.civilaffairs.core.training.AttendanceRequirement} for an assistant's.
 *
 * <pre>{@code
 * var year = new TownYear(town, "柳溪镇", 2026, Set.of(town), trainings, assistants, policy);
 * TrainingRequirement.of(year, LocalDate.of(2026, 10, 15)).left();   // 1: one was held, one is left until 31 December
 * }</pre>
 */
package org.civilaffairs.core.training;
