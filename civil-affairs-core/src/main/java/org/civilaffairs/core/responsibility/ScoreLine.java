package org.civilaffairs.core.responsibility;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * One target's points, and how they came about.
 *
 * @param points exact; 0 where the target is not applicable or undetermined
 * @param formula the arithmetic with the figures put in, such as {@code 4 × (1 × 1/1 + 1 × 0/1) ÷ 2 = 2}
 * @param missing the measures that nobody counted, or the target's own code where the town's points are missing
 */
public record ScoreLine(Target target, Standing standing, Fraction points, String formula, List<String> missing)
        implements Serializable {

    /** Whether a target has points. */
    public enum Standing {
        SCORED,
        /** Nothing was due; its weight is shared out among the others. */
        NOT_APPLICABLE,
        UNDETERMINED
    }

    public ScoreLine {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(formula, "formula");
        missing = List.copyOf(missing);
    }

    static ScoreLine scored(Target target, Fraction points, String formula) {
        return new ScoreLine(target, Standing.SCORED, points, formula, List.of());
    }

    static ScoreLine notApplicable(Target target) {
        return new ScoreLine(target, Standing.NOT_APPLICABLE, Fraction.ZERO, "0/0", List.of());
    }

    static ScoreLine undetermined(Target target, List<String> missing) {
        return new ScoreLine(target, Standing.UNDETERMINED, Fraction.ZERO, "?", missing);
    }
}
