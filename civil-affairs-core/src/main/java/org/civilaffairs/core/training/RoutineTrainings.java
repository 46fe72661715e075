package org.civilaffairs.core.training;

import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.rule.Bound;
import org.civilaffairs.core.rule.FindingDraft;
import org.civilaffairs.core.rule.Outcome;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.Rule;
import org.civilaffairs.core.rule.Subject;

/** TRN-01, clause 5.1: each town or street holds the yearly number of routine trainings, on different days. */
public final class RoutineTrainings {

    /** The rule; while the year is open what is left is a warning, after it a breach of the town. */
    public static final Rule<TownYear> RULE =
            Rule.of(Provision.computed("TRN-01", "5.1", Bound.TOWN), (year, verdict) -> {
                TrainingRequirement requirement = TrainingRequirement.of(year, verdict.asOf());
                if (requirement.outcome() == Outcome.MET) {
                    return;
                }
                Subject subject = new Subject(Subject.Kind.DIVISION, year.town().digits());
                FindingDraft finding = requirement.outcome() == Outcome.BREACH
                        ? verdict.breach("too-few", subject)
                        : verdict.pending(requirement.behind() ? "behind" : "left-to-hold", subject);
                finding.fact("town", year.name())
                        .fact("year", year.year())
                        .fact("held", requirement.held().size())
                        .fact("required", requirement.required())
                        .fact("left", requirement.left())
                        .fact("until", requirement.until())
                        .using(year.policy().use(Parameters.ROUTINE_TRAININGS))
                        .using(year.policy().use(Parameters.BUREAU_COUNTS))
                        .report();
            });

    private RoutineTrainings() {}
}
