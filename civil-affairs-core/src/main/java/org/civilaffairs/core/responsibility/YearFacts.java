package org.civilaffairs.core.responsibility;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was counted for the measures of a score sheet, over the days that an assistant was in post in one year. A measure
 * that is not here was not counted, and stays undetermined; nothing due is a count of its own, 0 of 0.
 *
 * @param counts by measure, such as {@code A1.office}
 */
public record YearFacts(SortedMap<String, Count> counts) implements Serializable {

    /** Nothing counted. */
    public static final YearFacts NONE = new YearFacts(new TreeMap<>());

    public YearFacts {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** Returns facts with these counts. */
    public static YearFacts of(Map<String, Count> counts) {
        return new YearFacts(new TreeMap<>(counts));
    }

    /** Returns these facts with one count more, in the place of an earlier one of the measure. */
    public YearFacts with(String measure, Count count) {
        SortedMap<String, Count> more = new TreeMap<>(counts);
        more.put(measure, count);
        return new YearFacts(more);
    }

    /**
     * Returns the facts of two parts of a year together: before and after other work rules, or of two who held the post
     * one after the other. What was counted for one part alone stays undetermined for both.
     */
    public YearFacts plus(YearFacts other) {
        SortedMap<String, Count> both = new TreeMap<>();
        counts.forEach((measure, count) -> other.count(measure).ifPresent(more -> both.put(measure, count.plus(more))));
        return new YearFacts(both);
    }

    /** Returns the count of a measure; empty where nobody counted. */
    public Optional<Count> count(String measure) {
        return Optional.ofNullable(counts.get(measure));
    }
}
