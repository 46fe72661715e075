package org.civilaffairs.core.appointment;

import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.rule.Bound;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.Rule;

/** APT-07, clause 2.2: the bureau above the town files, under a number that no other appointment of the district has. */
public final class FiledWithBureau {

    /** The rule. */
    public static final Rule<AppointmentCase> RULE =
            Rule.of(Provision.computed("APT-07", "2.2", Bound.DISTRICT), (subject, verdict) -> {
                for (int i = 0; i < subject.steps().size(); i++) {
                    Step step = subject.steps().get(i);
                    if (step.actor().office() == Office.DISTRICT && !Jurisdiction.holds(subject, step)) {
                        verdict.breach("other-bureau", subject.subject())
                                .fact("on", step.on())
                                .fact("by", step.actor().division())
                                .fact("step", step.event())
                                .report();
                    }
                    if (step.event() == AppointmentEvent.FILE && step.number().isEmpty()) {
                        verdict.breach("number-missing", subject.subject())
                                .fact("on", step.on())
                                .report();
                    }
                    if (step.event() == AppointmentEvent.FILE
                            && subject.facts().filingNumbers().contains(step.number())) {
                        verdict.breach("number-taken", subject.subject())
                                .fact("on", step.on())
                                .fact("number", step.number())
                                .report();
                    }
                }
            });

    private FiledWithBureau() {}
}
