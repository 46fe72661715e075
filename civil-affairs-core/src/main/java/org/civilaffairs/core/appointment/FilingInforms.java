package org.civilaffairs.core.appointment;

import org.civilaffairs.core.rule.Bound;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.Rule;

/**
 * APT-11, clause 2.2: filing informs and does not authorise. A bureau that sends a filing back gives its reason; the
 * post stands from the approval, and the correction is due.
 */
public final class FilingInforms {

    /** The rule. */
    public static final Rule<AppointmentCase> RULE =
            Rule.of(Provision.computed("APT-11", "2.2", Bound.DISTRICT), (subject, verdict) -> {
                for (Step step : subject.steps()) {
                    if (step.event() == AppointmentEvent.RETURN_FILING
                            && step.reason().isEmpty()) {
                        verdict.breach("reason-missing", subject.subject())
                                .fact("on", step.on())
                                .report();
                    }
                }
                if (!subject.appointment().over(verdict.asOf())) {
                    subject.appointment().history().filingReturned().ifPresent(back -> verdict.pending(
                                    "correction-due", subject.subject())
                            .fact("name", subject.appointment().candidacy().name())
                            .fact("on", back.on())
                            .fact("reason", back.reason())
                            .report());
                }
            });

    private FilingInforms() {}
}
