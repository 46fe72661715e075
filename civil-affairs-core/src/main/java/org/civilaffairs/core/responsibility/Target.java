package org.civilaffairs.core.responsibility;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.civilaffairs.core.rule.ClauseId;

/**
 * One target of a letter.
 *
 * @param code unique in the letter; a computed target has the code of the indicator that computes it
 * @param title in the letter's own words; blank where the indicator's name says it
 * @param duties the clauses that it serves, of 4.1–4.13 and 5.1–5.3
 * @param weight points to be had, with two decimals at most; the weights of a letter sum to 100
 */
public record Target(String code, String title, SortedSet<ClauseId> duties, BigDecimal weight, TargetKind kind)
        implements Serializable {

    public Target {
        code = code.strip();
        title = title.strip();
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(kind, "kind");
        duties = Collections.unmodifiableSortedSet(new TreeSet<>(duties));
        if (!code.matches("[A-Za-z0-9]{1,8}")) {
            throw new IllegalArgumentException("A target's code has 1 to 8 letters or digits: \"" + code + "\"");
        }
    }

    /** Returns a target that the records give the points for. */
    public static Target computed(Indicator indicator, BigDecimal weight) {
        return new Target(indicator.code(), "", indicator.duties(), weight, TargetKind.COMPUTED);
    }

    /** Returns a target that the town gives the points for. */
    public static Target judged(String code, String title, Collection<ClauseId> duties, BigDecimal weight) {
        return new Target(code, title, new TreeSet<>(duties), weight, TargetKind.JUDGED);
    }

    /** Returns this target with another weight. */
    public Target weighing(BigDecimal other) {
        return new Target(code, title, duties, other, kind);
    }
}
