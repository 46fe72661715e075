package org.civilaffairs.core.appointment;

import org.civilaffairs.core.rule.Bound;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.Rule;

/** APT-04, clause 2.2: the post is held part-time (兼职), beside another one. */
public final class PartTimePost {

    /** The rule; that the other post is not named is a warning only. */
    public static final Rule<AppointmentCase> RULE =
            Rule.of(Provision.computed("APT-04", "2.2", Bound.VILLAGE), (subject, verdict) -> {
                Candidacy candidacy = subject.appointment().candidacy();
                if (candidacy.form() != EmploymentForm.PART_TIME) {
                    verdict.breach("not-part-time", subject.subject())
                            .fact("name", candidacy.name())
                            .fact("form", candidacy.form())
                            .report();
                } else if (candidacy.concurrentPost().isEmpty()) {
                    verdict.warning("concurrent-post-not-named", subject.subject())
                            .fact("name", candidacy.name())
                            .report();
                }
            });

    private PartTimePost() {}
}
