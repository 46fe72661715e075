package org.civilaffairs.core.register;

import java.time.LocalDate;
import java.time.YearMonth;

/** The quarters of a year, 1 to 4. */
public final class Quarters {

    /** All four, the first as the lowest bit. */
    public static final int ALL = 0b1111;

    private static final int MONTHS = 3;

    private Quarters() {}

    /** Returns the quarter that a day lies in. */
    public static int of(LocalDate day) {
        return (day.getMonthValue() - 1) / MONTHS + 1;
    }

    /** Returns the last day of a quarter. */
    public static LocalDate end(int year, int quarter) {
        return YearMonth.of(year, quarter * MONTHS).atEndOfMonth();
    }
}
