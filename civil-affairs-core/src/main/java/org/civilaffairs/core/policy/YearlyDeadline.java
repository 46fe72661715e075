package org.civilaffairs.core.policy;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;

/** The last day of every year on which something can be done in time; 29 February is the 28th in other years. */
public record YearlyDeadline(MonthDay day) implements Serializable {

    public YearlyDeadline {
        Objects.requireNonNull(day, "day");
    }

    /** Returns the deadline written as {@link #toString} prints it. */
    public static YearlyDeadline parse(String text) {
        return new YearlyDeadline(MonthDay.parse("--" + text));
    }

    /** Returns the day in a year. */
    public LocalDate in(int year) {
        return day.atYear(year);
    }

    /** Returns month and day, such as 01-31. */
    @Override
    public String toString() {
        return day.toString().substring(2);
    }
}
