package org.civilaffairs.core.archive;

import java.util.List;
import org.civilaffairs.core.rule.Rule;
import org.civilaffairs.core.rule.Verdict;

/** ARC-01, clause 5.3: one primary cabinet, labelled exactly 民政档案资料, at a fixed office. */
public final class CabinetSetUp {

    /** The rule; a village that has neither office nor cabinet has one finding. */
    public static final Rule<ArchiveJudged> RULE = Rule.of(ArchiveProvisions.CABINET, CabinetSetUp::check);

    private CabinetSetUp() {}

    private static void check(ArchiveJudged facts, Verdict verdict) {
        boolean office = !facts.archive().offices().isEmpty();
        List<Cabinet> cabinets = facts.archive().cabinets();
        if (!office || cabinets.isEmpty()) {
            String code = office ? "no-cabinet" : cabinets.isEmpty() ? "nothing-set-up" : "no-office";
            verdict.breach(code, facts.subject()).fact("name", facts.name()).report();
        }
        if (cabinets.size() == 1 && cabinets.get(0).primary() && cabinets.get(0).labelled()) {
            return;
        }
        List<Cabinet> primary = cabinets.stream().filter(Cabinet::primary).toList();
        if (!cabinets.isEmpty() && primary.size() != 1) {
            verdict.breach("not-one-primary", facts.subject())
                    .fact("name", facts.name())
                    .fact("count", primary.size())
                    .report();
        }
        primary.stream().filter(cabinet -> !cabinet.labelled()).forEach(cabinet -> verdict.breach(
                        "other-label", facts.subject())
                .fact("name", facts.name())
                .fact("label", cabinet.label())
                .fact("wanted", Cabinet.LABEL)
                .report());
    }
}
