package org.civilaffairs.core.training;

import org.civilaffairs.core.rule.Bound;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.Rule;
import org.civilaffairs.core.rule.Subject;

/** TRN-05, clause 5.1: an assistant's vocational or degree education is shown; that there is none is never a finding. */
public final class EducationEncouraged {

    /** The rule. */
    public static final Rule<VocationalEducation> RULE =
            Rule.of(Provision.declared("TRN-05", "5.1", Bound.ASSISTANT), (education, verdict) -> {
                if (!education.since().isAfter(verdict.asOf())) {
                    verdict.info(
                                    "education",
                                    new Subject(
                                            Subject.Kind.PERSON,
                                            education.person().text()))
                            .fact("school", education.school())
                            .fact("programme", education.programme())
                            .fact("since", education.since())
                            .report();
                }
            });

    private EducationEncouraged() {}
}
