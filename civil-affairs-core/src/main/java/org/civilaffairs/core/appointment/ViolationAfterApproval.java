package org.civilaffairs.core.appointment;

import java.time.LocalDate;
import org.civilaffairs.core.rule.Bound;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.Rule;

/**
 * ELG-07, section 3: a violation that is put on record after the approval is a breach of the appointment in force,
 * from that day until it is ended.
 */
public final class ViolationAfterApproval {

    /** The rule. */
    public static final Rule<AppointmentCase> RULE =
            Rule.of(Provision.computed("ELG-07", "3", Bound.TOWN), (subject, verdict) -> {
                Appointment appointment = subject.appointment();
                if (subject.facts().violations().isEmpty() || !appointment.inForceOn(verdict.asOf())) {
                    return;
                }
                LocalDate approved =
                        appointment.history().approval().orElseThrow().on();
                subject.facts().violations().stream()
                        .filter(violation -> violation.recordedOn().isAfter(approved))
                        .filter(violation -> !violation.recordedOn().isAfter(verdict.asOf()))
                        .forEach(violation -> verdict.breach("violation-in-force", subject.subject())
                                .fact("name", appointment.candidacy().name())
                                .fact("on", violation.on())
                                .fact("recordedOn", violation.recordedOn())
                                .fact("document", violation.document())
                                .report());
            });

    private ViolationAfterApproval() {}
}
