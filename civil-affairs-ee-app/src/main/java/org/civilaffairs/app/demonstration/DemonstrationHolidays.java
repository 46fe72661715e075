package org.civilaffairs.app.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.civilaffairs.app.calendar.HolidayService;
import org.civilaffairs.core.division.DivisionCode;

/** Arranges made-up holidays for the demonstration's three last years; earlier years and the next one have none, so that this can be seen. */
@ApplicationScoped
class DemonstrationHolidays {

    private static final int YEARS = 3;
    private static final String SOURCE = "演示用节假日安排（虚构，并非国务院公布的安排）";

    /** A holiday: its first day and its length; a long one is paid for by a Sunday before and a Saturday after it. */
    private record Holiday(String name, MonthDay first, int days) {

        private static final int LONG = 5;

        List<String> lines(int year) {
            LocalDate start = first.atYear(year);
            LocalDate end = start.plusDays(days);
            List<String> lines = new ArrayList<>(
                    start.datesUntil(end).map(day -> day + " 休 " + name).toList());
            if (days >= LONG) {
                lines.add(start.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY)) + " 班");
                lines.add(end.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)) + " 班");
            }
            return lines;
        }
    }

    private static final List<Holiday> HOLIDAYS = List.of(
            new Holiday("元旦", MonthDay.of(1, 1), 3),
            new Holiday("春节", MonthDay.of(2, 10), 7),
            new Holiday("清明节", MonthDay.of(4, 4), 3),
            new Holiday("劳动节", MonthDay.of(5, 1), 5),
            new Holiday("端午节", MonthDay.of(6, 12), 3),
            new Holiday("中秋节", MonthDay.of(9, 15), 3),
            new Holiday("国庆节", MonthDay.of(10, 1), 7));

    @Inject
    private HolidayService service;

    void arrange(DivisionCode district, int lastYear) {
        for (int year = lastYear - YEARS + 1; year <= lastYear; year++) {
            var faults = service.take(year, district, text(year), SOURCE, OptionalInt.empty())
                    .faults();
            if (!faults.isEmpty()) {
                throw new IllegalStateException(faults.toString());
            }
        }
    }

    static String text(int year) {
        return HOLIDAYS.stream()
                .flatMap(holiday -> holiday.lines(year).stream())
                .collect(Collectors.joining("\n"));
    }
}
