package org.civilaffairs.app.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.civilaffairs.core.calendar.HolidayFile;
import org.civilaffairs.core.calendar.HolidayTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemonstrationHolidaysTests {

    static IntStream years() {
        return IntStream.rangeClosed(2020, 2050);
    }

    @ParameterizedTest
    @MethodSource("years")
    void theArrangementHoldsWhateverDayTheYearBeginsOn(int year) {
        HolidayFile.Reading reading = HolidayFile.parse(year, DemonstrationHolidays.text(year));

        assertEquals(List.of(), reading.faults());
        HolidayTable table = reading.table().orElseThrow();
        assertEquals(31, table.off().size());
        assertEquals(6, table.worked().size());
    }
}
