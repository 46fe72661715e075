package org.civilaffairs.core.guidance;

import java.util.List;
import java.util.Objects;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.rule.Rule;
import org.civilaffairs.core.rule.Subject;

/**
 * What {@link #RULE} looks at.
 *
 * @param rules those of the town, and of the towns whose work it took over
 */
public record TownWorkRules(DivisionCode town, String name, List<WorkRules> rules) {

    /** GDN-02, clause 6: each town or street has a working system for its assistants in force; none is a warning. */
    public static final Rule<TownWorkRules> RULE = Rule.of(GuidanceProvisions.WORK_RULES, (town, verdict) -> {
        if (town.rules().stream().noneMatch(rules -> rules.inForce().contains(verdict.asOf()))) {
            verdict.warning(
                            "none-in-force",
                            new Subject(Subject.Kind.DIVISION, town.town().digits()))
                    .fact("town", town.name())
                    .fact("known", town.rules().size())
                    .report();
        }
    });

    public TownWorkRules {
        Objects.requireNonNull(town, "town");
        Objects.requireNonNull(name, "name");
        rules = List.copyOf(rules);
    }
}
