package org.civilaffairs.core.responsibility;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The points that an assistant gives to themselves, by target; they stand beside the town's and count for nothing. */
public record SelfAssessment(SortedMap<String, BigDecimal> points) implements Paper {

    public SelfAssessment {
        points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
    }

    /** Returns whether each is for a target of the letter, from 0 to its weight. */
    boolean within(Terms terms) {
        return points.entrySet().stream().allMatch(entry -> terms.targets().stream()
                .anyMatch(target -> target.code().equals(entry.getKey())
                        && entry.getValue().signum() >= 0
                        && entry.getValue().compareTo(target.weight()) <= 0));
    }
}
