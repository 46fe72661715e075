package org.civilaffairs.core.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;

/**
 * The days from one on, up to another that is not in it, or for ever; so that what follows may start on the very day on
 * which what went before ends.
 */
public final class Days implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LocalDate since;
    private final LocalDate until;

    private Days(LocalDate since, LocalDate until) {
        this.since = Objects.requireNonNull(since, "since");
        this.until = until;
    }

    /** Returns all days from one on. */
    public static Days from(LocalDate since) {
        return new Days(since, null);
    }

    /** Returns the days from one up to another, which is not in it; no day at all when the end is not after the start. */
    public static Days between(LocalDate since, LocalDate until) {
        return new Days(since, Objects.requireNonNull(until, "until"));
    }

    /** Returns the first day. */
    public LocalDate since() {
        return since;
    }

    /** Returns the first day that no longer counts; empty when there is none. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    /** Returns these days, ending on the day given where they would last longer. */
    public Days endingBy(LocalDate day) {
        return until != null && !until.isAfter(day) ? this : new Days(since, day);
    }

    /** Returns those of these days that others have too, which come to an end; no day at all where there are none. */
    public Days within(Days others) {
        LocalDate end = others.until().orElseThrow();
        return new Days(since.isBefore(others.since) ? others.since : since, end).endingBy(until().orElse(end));
    }

    /** Returns the whole months from the first of these days on, which come to an end. */
    public int wholeMonths() {
        return isEmpty()
                ? 0
                : (int) Period.between(since, until().orElseThrow()).toTotalMonths();
    }

    /** Returns whether a day is among them. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }

    /** Returns whether there is no day at all. */
    public boolean isEmpty() {
        return until != null && !since.isBefore(until);
    }

    /** Returns the first day that both have; empty when there is none. */
    public Optional<LocalDate> firstDayWith(Days other) {
        LocalDate later = since.isBefore(other.since) ? other.since : since;
        return contains(later) && other.contains(later) ? Optional.of(later) : Optional.empty();
    }

    /** Returns whether some day is in both. */
    public boolean overlaps(Days other) {
        return firstDayWith(other).isPresent();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Days that && since.equals(that.since) && Objects.equals(until, that.until);
    }

    @Override
    public int hashCode() {
        return Objects.hash(since, until);
    }

    /** Returns the form {@code [2026-03-01, 2027-03-01)}, with a dash for an open end. */
    @Override
    public String toString() {
        return "[" + since + ", " + (until == null ? "-" : until) + ")";
    }
}
