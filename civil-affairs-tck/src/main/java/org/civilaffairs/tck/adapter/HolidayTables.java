package org.civilaffairs.tck.adapter;

import java.time.LocalDate;
import java.util.Set;

/** The days off and the weekend days worked of a year, by which working days are counted in a division and below it. */
public interface HolidayTables {

    /** Sets a division's table of a year, as the administrator; one that is there already is replaced. */
    Outcome set(String division, int year, Set<LocalDate> off, Set<LocalDate> worked, String document);
}
