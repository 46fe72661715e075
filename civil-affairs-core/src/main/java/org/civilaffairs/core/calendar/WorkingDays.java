package org.civilaffairs.core.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Counts working days by the holiday tables at hand. Where a year without a table is touched the answer is empty, so
 * that a rule says "undetermined" and never guesses.
 */
public final class WorkingDays implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TreeMap<Integer, HolidayTable> tables = new TreeMap<>();

    private WorkingDays(Collection<HolidayTable> all) {
        all.forEach(table -> tables.put(table.year(), table));
    }

    /** Returns a calendar of these tables; a later one of the same year replaces an earlier one. */
    public static WorkingDays of(Collection<HolidayTable> tables) {
        return new WorkingDays(tables);
    }

    /** Returns whether the tables tell about a year. */
    public boolean knows(int year) {
        return tables.containsKey(year);
    }

    /**
     * Returns the working days after one day up to another, which counts; 0 when the other is not after it. Empty when a
     * table is missing.
     */
    public OptionalInt between(LocalDate after, LocalDate upTo) {
        int count = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(upTo); day = day.plusDays(1)) {
            HolidayTable table = tables.get(day.getYear());
            if (table == null) {
                return OptionalInt.empty();
            }
            count += table.works(day) ? 1 : 0;
        }
        return OptionalInt.of(count);
    }

    /** Returns the last day of a period of working days that starts the day after; empty when a table is missing. */
    public Optional<LocalDate> endOf(LocalDate after, int days) {
        LocalDate day = after;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            HolidayTable table = tables.get(day.getYear());
            if (table == null) {
                return Optional.empty();
            }
            left -= table.works(day) ? 1 : 0;
        }
        return Optional.of(day);
    }
}
