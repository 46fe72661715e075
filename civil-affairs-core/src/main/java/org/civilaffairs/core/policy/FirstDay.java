package org.civilaffairs.core.policy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** A first day that a department sets for a place, or has not set yet. */
public record FirstDay(Optional<LocalDate> day) {

    /** Nobody has said from when. */
    public static final FirstDay UNSET = new FirstDay(Optional.empty());

    private static final String NONE = "unset";

    public FirstDay {
        Objects.requireNonNull(day, "day");
    }

    /** Returns the first day written as {@link #toString} prints it. */
    public static FirstDay parse(String text) {
        return text.equals(NONE) ? UNSET : new FirstDay(Optional.of(LocalDate.parse(text)));
    }

    /** Returns whether a day is set, and has come by another. */
    public boolean reached(LocalDate on) {
        return day.filter(first -> !on.isBefore(first)).isPresent();
    }

    /** Returns the day, or {@code unset}. */
    @Override
    public String toString() {
        return day.map(LocalDate::toString).orElse(NONE);
    }
}
