package org.civilaffairs.core.appointment;

import java.util.EnumSet;
import java.util.Set;
import org.civilaffairs.core.division.VillageKind;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.rule.Bound;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.Rule;

/** APT-05, clause 2.2: the village's own two committees (村/居"两委") recommend, and both sign. */
public final class RecommendedByBothCommittees {

    private static final Set<AppointmentEvent> PUT_FORWARD =
            EnumSet.of(AppointmentEvent.NOMINATE, AppointmentEvent.RECOMMEND);

    /** The rule; a unit without a true committee has no post to recommend anybody for. */
    public static final Rule<AppointmentCase> RULE =
            Rule.of(Provision.computed("APT-05", "2.2", Bound.VILLAGE), (subject, verdict) -> {
                for (int i = 0; i < subject.steps().size(); i++) {
                    Step step = subject.steps().get(i);
                    if (step.actor().office() == Office.VILLAGE_COMMITTEES && !Jurisdiction.holds(subject, step)) {
                        verdict.breach("other-village", subject.subject())
                                .fact("on", step.on())
                                .fact("by", step.actor().division())
                                .fact("step", step.event())
                                .report();
                    }
                    if (PUT_FORWARD.contains(step.event())
                            && !VillageKind.of(subject.appointment().village()).inScope()) {
                        verdict.breach("no-post-here", subject.subject())
                                .fact("village", subject.appointment().village())
                                .report();
                    }
                    if (step.event() == AppointmentEvent.RECOMMEND
                            && step.committees().size() < Committee.values().length) {
                        verdict.breach("one-committee", subject.subject())
                                .fact("on", step.on())
                                .fact("signed", Joined.of(step.committees(), Committee::name))
                                .report();
                    }
                }
            });

    private RecommendedByBothCommittees() {}
}
