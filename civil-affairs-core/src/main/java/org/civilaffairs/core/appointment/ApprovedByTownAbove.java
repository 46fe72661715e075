package org.civilaffairs.core.appointment;

import java.util.EnumSet;
import java.util.Set;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.rule.Bound;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.Rule;

/**
 * APT-06, clause 2.2: the town or street that governs the village on that day decides, and gives its reason when it
 * refuses or sends back.
 */
public final class ApprovedByTownAbove {

    private static final Set<AppointmentEvent> WITH_REASON =
            EnumSet.of(AppointmentEvent.REJECT, AppointmentEvent.RETURN_FOR_SUPPLEMENT, AppointmentEvent.SUSPEND);

    /** The rule. */
    public static final Rule<AppointmentCase> RULE =
            Rule.of(Provision.computed("APT-06", "2.2", Bound.TOWN), (subject, verdict) -> {
                for (int i = 0; i < subject.steps().size(); i++) {
                    Step step = subject.steps().get(i);
                    if (step.actor().office() == Office.TOWN && !Jurisdiction.holds(subject, step)) {
                        verdict.breach("other-town", subject.subject())
                                .fact("on", step.on())
                                .fact("by", step.actor().division())
                                .fact("step", step.event())
                                .report();
                    }
                    if (WITH_REASON.contains(step.event()) && step.reason().isEmpty()) {
                        verdict.breach("reason-missing", subject.subject())
                                .fact("on", step.on())
                                .fact("step", step.event())
                                .report();
                    }
                }
            });

    private ApprovedByTownAbove() {}
}
