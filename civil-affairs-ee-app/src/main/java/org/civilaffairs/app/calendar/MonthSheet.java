package org.civilaffairs.app.calendar;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.civilaffairs.core.calendar.HolidayTable;

/** One month of a calendar as it hangs on a wall: weeks from Monday to Sunday, each day with what is said of it. */
public record MonthSheet(String name, List<List<Cell>> weeks) implements Serializable {

    /**
     * One place of a month; the number is 0 where the week belongs to another month.
     *
     * @param kind off, worked, weekend or usual
     */
    public record Cell(int day, String kind) implements Serializable {}

    private static final int DAYS = 7;

    /** Returns the twelve months of a table. */
    static List<MonthSheet> of(HolidayTable table, Locale locale) {
        return Stream.of(Month.values())
                .map(month -> new MonthSheet(
                        month.getDisplayName(TextStyle.FULL_STANDALONE, locale),
                        weeks(YearMonth.of(table.year(), month), table)))
                .toList();
    }

    /** Returns the days of the week from Monday on, in as few characters as there are. */
    static List<String> weekdays(Locale locale) {
        return Stream.of(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.NARROW, locale))
                .toList();
    }

    private static List<List<Cell>> weeks(YearMonth month, HolidayTable table) {
        int before = month.atDay(1).getDayOfWeek().getValue() - 1;
        List<List<Cell>> weeks = new ArrayList<>();
        for (int monday = 1 - before; monday <= month.lengthOfMonth(); monday += DAYS) {
            weeks.add(IntStream.range(monday, monday + DAYS)
                    .mapToObj(day -> cell(day, month, table))
                    .toList());
        }
        return weeks;
    }

    private static Cell cell(int number, YearMonth month, HolidayTable table) {
        if (number < 1 || number > month.lengthOfMonth()) {
            return new Cell(0, "usual");
        }
        LocalDate day = month.atDay(number);
        if (table.off().contains(day)) {
            return new Cell(number, "off");
        }
        if (table.worked().contains(day)) {
            return new Cell(number, "worked");
        }
        return new Cell(number, table.works(day) ? "usual" : "weekend");
    }
}
