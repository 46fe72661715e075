package org.civilaffairs.core.appointment;

import org.civilaffairs.core.rule.Bound;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.Rule;

/** ELG-05, section 3: all limbs of all four conditions are answered and vouched for, and none is answered with no. */
public final class WholeStatement {

    /** The rule; its finding lists every limb that stands in the way. */
    public static final Rule<AppointmentCase> RULE =
            Rule.of(Provision.computed("ELG-05", "3", Bound.VILLAGE), (subject, verdict) -> {
                Candidacy candidacy = subject.appointment().candidacy();
                if (candidacy.statement().allMet()) {
                    return;
                }
                Eligibility eligibility = candidacy.statement().eligibility();
                if (!eligibility.missing().isEmpty()) {
                    verdict.breach("incomplete", subject.subject())
                            .fact("name", candidacy.name())
                            .fact("limbs", Joined.of(eligibility.missing(), Limb::name))
                            .report();
                }
                if (!eligibility.failing().isEmpty()) {
                    verdict.breach("not-eligible", subject.subject())
                            .fact("name", candidacy.name())
                            .fact("limbs", Joined.of(eligibility.failing(), Limb::name))
                            .report();
                }
            });

    private WholeStatement() {}
}
