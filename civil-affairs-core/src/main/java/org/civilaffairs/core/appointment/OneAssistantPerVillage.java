package org.civilaffairs.core.appointment;

import java.util.List;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.rule.Bound;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.Rule;

/** APT-01, clause 2.1: on no day are two appointments in force for one village. */
public final class OneAssistantPerVillage {

    /** The rule; it looks at the day it is judged for. */
    public static final Rule<PostFacts> RULE =
            Rule.of(Provision.computed("APT-01", "2.1", Bound.TOWN), (post, verdict) -> {
                if (post.countInForce(verdict.asOf()) > post.policy().get(Parameters.ASSISTANTS_PER_VILLAGE)) {
                    List<Appointment> inForce = post.inForce(verdict.asOf());
                    verdict.breach("duplicate", post.subject())
                            .fact("village", post.name())
                            .fact("count", inForce.size())
                            .fact("appointments", Joined.of(inForce, Appointment::id))
                            .using(post.policy().use(Parameters.ASSISTANTS_PER_VILLAGE))
                            .report();
                }
            });

    private OneAssistantPerVillage() {}
}
