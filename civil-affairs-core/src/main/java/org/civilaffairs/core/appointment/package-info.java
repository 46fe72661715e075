/**
 * Setting up assistants (APT) and the conditions that a candidate meets (ELG).
 *
 * <p>An {@link org.civilaffairs.core.appointment.Appointment} is what happened, step by step; its state, its days in
 * force and its filing follow from that. A {@link org.civilaffairs.core.appointment.Candidacy} is who is put forward,
 * with the {@link org.civilaffairs.core.appointment.StatementOfConditions}. To be <em>approved</em> is a state, to be
 * <em>in force</em> is a matter of days: an assistant acts from the approval's effective date on, whatever else was
 * recorded, and filing informs the bureau without authorising anything.
 *
 * <p>Clauses 2.1, 2.2 and 3.
 *
 * <pre>{@code
 * var facts = AppointmentFacts.of(VillageCodes.of(village, established), policy);
 * var recommended = Appointment.recommend("a-1", village, candidacy, Step.recommendation(committees(village), may1), facts);
 * var approved = recommended.accepted().orElseThrow().take(Step.of(APPROVE, town(town), may5), facts);
 * approved.accepted().orElseThrow().inForceOn(may5);   // true
 * }</pre>
 */
package org.civilaffairs.core.appointment;
