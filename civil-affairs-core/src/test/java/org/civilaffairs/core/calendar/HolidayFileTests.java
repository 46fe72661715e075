package org.civilaffairs.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.core.calendar.HolidayFault.Kind;
import org.civilaffairs.core.rule.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayFileTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01 休",
                "2026/1/1,休",
                "2026.01.01\t休",
                "2026年1月1日　休",
                "1月1日 休 元旦",
                "２０２６-０１-０１，休",
                "# 安排\n\n2026-01-01 off\n"
            })
    void aDayIsReadAsPeopleWriteIt(String text) {
        HolidayTable table = HolidayFile.parse(2026, text).table().orElseThrow();

        assertEquals(Set.of(LocalDate.of(2026, 1, 1)), table.off());
        assertEquals(Set.of(), table.worked());
    }

    @Test
    void aWeekendDayWorkedIsToldApart() {
        HolidayTable table =
                HolidayFile.parse(2026, "2026-01-02 休\n2026-01-04 班").table().orElseThrow();

        assertEquals(Set.of(LocalDate.of(2026, 1, 2)), table.off());
        assertEquals(Set.of(LocalDate.of(2026, 1, 4)), table.worked());
    }

    @ParameterizedTest(name = "{0} is told as {1}")
    @CsvSource({
        "'', EMPTY",
        "# 2026-01-01 休, EMPTY",
        "2026-01-01, FIELDS",
        "2026-02-29 休, DATE",
        "元旦 休, DATE",
        "2025-12-31 休, YEAR",
        "2026-01-01 放, MARK",
        "2026-01-02 班, WEEKDAY"
    })
    void aWrongLineIsToldAndNothingIsRead(String text, Kind kind) {
        HolidayFile.Reading reading = HolidayFile.parse(2026, text);

        assertEquals(
                List.of(kind), reading.faults().stream().map(HolidayFault::kind).toList());
        assertTrue(reading.table().isEmpty());
    }

    @Test
    void allFaultsAreToldWithTheirLines() {
        List<HolidayFault> faults =
                HolidayFile.parse(2026, "2026-01-01 休\n\n2026-01-01 班\n13月1日 假").faults();

        assertEquals(
                List.of("3 TWICE", "4 MARK", "4 DATE"),
                faults.stream().map(fault -> fault.line() + " " + fault.kind()).toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultIsSaidInThreeLanguages(Kind kind) {
        HolidayFault fault = new HolidayFault(7, kind, "2026-01-01", "2026");

        Set<String> said = Stream.of(Language.values()).map(fault::message).collect(Collectors.toSet());
        assertEquals(3, said.size());
        said.forEach(text -> assertTrue(text.contains("2026"), text));
    }
}
