package org.civilaffairs.core.responsibility;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.civilaffairs.core.rule.ClauseId;

/**
 * One line of a score sheet: what is counted and how it becomes points.
 *
 * @param code unique in a sheet; its name stands in the bundle "sheet"
 * @param duties the clauses that it serves
 * @param weight the points to be had where a letter does not say otherwise
 */
public record Indicator(String code, SortedSet<ClauseId> duties, BigDecimal weight, List<Part> parts)
        implements Serializable {

    public Indicator {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(weight, "weight");
        duties = Collections.unmodifiableSortedSet(new TreeSet<>(duties));
        parts = List.copyOf(parts);
        if (parts.stream().allMatch(part -> part.shape().takes())) {
            throw new IllegalArgumentException("Some part of an indicator gives points: " + code);
        }
    }

    /** Returns what is counted for it. */
    public List<String> measures() {
        return parts.stream().map(Part::measure).toList();
    }
}
