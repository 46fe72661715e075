package org.civilaffairs.core.supervision;

import org.civilaffairs.core.rule.Bound;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.Rule;
import org.civilaffairs.core.rule.Subject;

/** APT-10, clause 2.1: the coverage of every town and of the district; below full it is told, the vacancies are judged. */
public final class VillagesCovered {

    /** The rule; it has nothing to say where there is no village. */
    public static final Rule<Coverage> RULE =
            Rule.of(Provision.computed("APT-10", "2.1", Bound.DISTRICT), (coverage, verdict) -> {
                if (coverage.villages() == 0) {
                    verdict.notApplicable();
                } else if (coverage.covered() < coverage.villages()) {
                    verdict.info(
                                    "not-full",
                                    new Subject(
                                            Subject.Kind.DIVISION,
                                            coverage.division().digits()))
                            .fact("name", coverage.name())
                            .fact("covered", coverage.covered())
                            .fact("villages", coverage.villages())
                            .fact("percent", coverage.percent())
                            .fact("digest", coverage.digest())
                            .report();
                }
            });

    private VillagesCovered() {}
}
