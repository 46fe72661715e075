package org.civilaffairs.core.calendar;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The days off and the weekend days worked (调休) of one calendar year, as the State Council arranges them each year; a
 * department imports them.
 *
 * @param off days of the year that are no working days although they may fall on one
 * @param worked Saturdays and Sundays of the year that are working days
 */
public record HolidayTable(int year, SortedSet<LocalDate> off, SortedSet<LocalDate> worked) implements Serializable {

    public HolidayTable {
        off = Collections.unmodifiableSortedSet(new TreeSet<>(off));
        worked = Collections.unmodifiableSortedSet(new TreeSet<>(worked));
        for (LocalDate day : off) {
            ofYear(year, day);
            if (worked.contains(day)) {
                throw new IllegalArgumentException(day + " can't be both off and worked");
            }
        }
        for (LocalDate day : worked) {
            ofYear(year, day);
            if (!weekend(day)) {
                throw new IllegalArgumentException("Only a Saturday or Sunday is worked by arrangement, not " + day);
            }
        }
    }

    private static void ofYear(int year, LocalDate day) {
        if (day.getYear() != year) {
            throw new IllegalArgumentException("The table of " + year + " holds no day of " + day.getYear());
        }
    }

    static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Returns whether a day of this year is a working day. */
    public boolean works(LocalDate day) {
        ofYear(year, day);
        return worked.contains(day) || (!weekend(day) && !off.contains(day));
    }
}
