package org.civilaffairs.core.appointment;

import org.civilaffairs.core.rule.Bound;
import org.civilaffairs.core.rule.Layer;
import org.civilaffairs.core.rule.ParameterUse;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.Rule;

/**
 * ELG-06, section 3: nothing beyond the four conditions is asked by default. What a department adds by a document of
 * its own is reported apart, and never makes a candidate ineligible under the plan.
 */
public final class ExtraConditions {

    /** The rule. */
    public static final Rule<AppointmentCase> RULE =
            Rule.of(Provision.computed("ELG-06", "3", Bound.ALL), (subject, verdict) -> {
                Candidacy candidacy = subject.appointment().candidacy();
                for (ExtraAnswer extra : candidacy.statement().extras()) {
                    if (extra.answer() == Answer.NO) {
                        verdict.warning("extra-condition-not-met", subject.subject())
                                .fact("name", candidacy.name())
                                .fact("condition", extra.condition())
                                .fact("document", extra.document())
                                .using(new ParameterUse(
                                        extra.condition(), extra.answer().name(), extra.document(), Layer.PARAMETER))
                                .report();
                    }
                }
            });

    private ExtraConditions() {}
}
