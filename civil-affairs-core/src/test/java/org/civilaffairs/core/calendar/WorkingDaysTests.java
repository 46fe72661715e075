package org.civilaffairs.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Working days come from tables; the days of the table here are made up. */
class WorkingDaysTests {

    private static final WorkingDays CALENDAR = WorkingDays.of(
            List.of(new HolidayTable(2026, days("2026-05-01", "2026-05-04", "2026-05-05"), days("2026-05-09"))));

    private static SortedSet<LocalDate> days(String... texts) {
        return new TreeSet<>(List.of(texts).stream().map(LocalDate::parse).toList());
    }

    @ParameterizedTest(name = "after {0} up to {1}: {2}")
    @CsvSource({
        "2026-04-30, 2026-04-30, 0",
        "2026-04-30, 2026-05-05, 0",
        "2026-04-30, 2026-05-06, 1",
        "2026-04-30, 2026-05-09, 4",
        "2026-04-30, 2026-05-10, 4",
        "2026-05-10, 2026-04-30, 0"
    })
    void countsFromTheDayAfter(LocalDate after, LocalDate upTo, int days) {
        assertEquals(OptionalInt.of(days), CALENDAR.between(after, upTo));
    }

    @ParameterizedTest(name = "{1} working days after {0} end on {2}")
    @CsvSource({
        "2026-04-30, 3, 2026-05-08",
        "2026-04-30, 4, 2026-05-09",
        "2026-05-09, 1, 2026-05-11",
        "2026-05-09, 0, 2026-05-09"
    })
    void endIsTheLastDay(LocalDate after, int count, LocalDate end) {
        assertEquals(Optional.of(end), CALENDAR.endOf(after, count));
    }

    @Test
    void b36YearWithoutATableIsNeverGuessed() {
        assertTrue(CALENDAR.knows(2026));
        assertFalse(CALENDAR.knows(2027));
        assertEquals(OptionalInt.empty(), CALENDAR.between(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 4)));
        assertEquals(Optional.empty(), CALENDAR.endOf(LocalDate.of(2026, 12, 30), 5));
    }

    @Test
    void tableHoldsDaysOfItsYearOnly() {
        assertThrows(IllegalArgumentException.class, () -> new HolidayTable(2026, days("2027-01-01"), days()));
        assertThrows(IllegalArgumentException.class, () -> new HolidayTable(2026, days(), days("2026-05-11")));
        assertThrows(
                IllegalArgumentException.class, () -> new HolidayTable(2026, days("2026-05-09"), days("2026-05-09")));
    }

    @Test
    void daysAreHalfOpen() {
        Days first = Days.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 1));
        Days second = Days.from(LocalDate.of(2026, 3, 1));
        assertFalse(first.overlaps(second));
        assertFalse(first.contains(LocalDate.of(2026, 3, 1)));
        assertTrue(second.contains(LocalDate.of(2026, 3, 1)));
        assertEquals("[2026-01-01, 2026-03-01)", first.toString());
        assertEquals(first, Days.from(LocalDate.of(2026, 1, 1)).endingBy(LocalDate.of(2026, 3, 1)));
        assertTrue(
                Days.between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 1)).isEmpty());
    }
}
