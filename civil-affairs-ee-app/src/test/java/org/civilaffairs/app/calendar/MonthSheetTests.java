package org.civilaffairs.app.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.civilaffairs.core.calendar.HolidayFile;
import org.civilaffairs.core.calendar.HolidayTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthSheetTests {

    private static final HolidayTable TABLE = HolidayFile.parse(2026, "2026-02-02 休\n2026-02-01 班\n2026-02-28 休")
            .table()
            .orElseThrow();

    @ParameterizedTest(name = "{0} February 2026 stands in week {1}, place {2}, as {3}")
    @CsvSource({
        "1, 0, 6, worked",
        "2, 1, 0, off",
        "3, 1, 1, usual",
        "7, 1, 5, weekend",
        "28, 4, 5, off",
        "0, 4, 6, usual"
    })
    void eachDayStandsInItsWeekWithWhatIsSaidOfIt(int day, int week, int place, String kind) {
        MonthSheet february = MonthSheet.of(TABLE, Locale.SIMPLIFIED_CHINESE).get(1);

        assertEquals("二月", february.name());
        assertEquals(5, february.weeks().size());
        assertEquals(new MonthSheet.Cell(day, kind), february.weeks().get(week).get(place));
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "6", "12"})
    void everyDayStandsOnceInItsMonth(int month) {
        List<Integer> days = MonthSheet.of(TABLE, Locale.ENGLISH).get(month - 1).weeks().stream()
                .flatMap(List::stream)
                .map(MonthSheet.Cell::day)
                .filter(day -> day > 0)
                .toList();

        assertEquals(YearMonth.of(2026, month).lengthOfMonth(), days.size());
        assertEquals(days.stream().distinct().sorted().toList(), days);
    }
}
