package org.civilaffairs.core.appointment;

import java.util.Optional;
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
                for (int i = 0; i < subject.steps().size(); i++) {
                    Step step = subject.steps().get(i);
                    if (step.event() == AppointmentEvent.RETURN_FILING
                            && step.reason().isEmpty()) {
                        verdict.breach("reason-missing", subject.subject())
                                .fact("on", step.on())
                                .report();
                    }
                }
                Optional<Step> back = subject.appointment().history().filingReturned();
                if (back.isPresent() && !subject.appointment().over(verdict.asOf())) {
                    verdict.pending("correction-due", subject.subject())
                            .fact("name", subject.appointment().candidacy().name())
                            .fact("on", back.get().on())
                            .fact("reason", back.get().reason())
                            .report();
                }
            });

    private FilingInforms() {}
}
