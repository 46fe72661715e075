package org.civilaffairs.core.calendar;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civilaffairs.core.calendar.HolidayFault.Kind;

/**
 * Reads the arrangement of a year (节假日安排) as people write it: one day a line with 休 for a day off or 班 for a weekend
 * day worked, whatever else stands behind.
 *
 * <pre>{@code
 * # anything may stand here
 * 2026-01-01 休
 * 2026/1/4, 班
 * 1月2日 休 元旦
 * }</pre>
 */
public final class HolidayFile {

    /**
     * What was read: the table, or faults.
     *
     * @param table empty where there is a fault
     */
    public record Reading(Optional<HolidayTable> table, List<HolidayFault> faults) {
        public Reading {
            faults = List.copyOf(faults);
        }
    }

    private static final Pattern DAY = Pattern.compile("(?:([0-9]{4})[-/.年])?([0-9]{1,2})[-/.月]([0-9]{1,2})日?");
    private static final Set<String> OFF = Set.of("休", "off");
    private static final Set<String> WORKED = Set.of("班", "worked");

    private final int year;
    private final TreeSet<LocalDate> off = new TreeSet<>();
    private final TreeSet<LocalDate> worked = new TreeSet<>();
    private final Set<LocalDate> seen = new HashSet<>();
    private final List<HolidayFault> faults = new ArrayList<>();

    private HolidayFile(int year) {
        this.year = year;
    }

    /** Reads the table of a year; all faults are told at once. A day without a year is one of this year. */
    public static Reading parse(int year, String text) {
        HolidayFile file = new HolidayFile(year);
        List<String> lines =
                Normalizer.normalize(text, Normalizer.Form.NFKC).lines().toList();
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                file.line(index + 1, line.split("[\\s,;|]+", 3));
            }
        }
        if (file.seen.isEmpty() && file.faults.isEmpty()) {
            file.fault(1, Kind.EMPTY, "");
        }
        return new Reading(
                file.faults.isEmpty() ? Optional.of(new HolidayTable(year, file.off, file.worked)) : Optional.empty(),
                file.faults);
    }

    private void line(int number, String[] fields) {
        if (fields.length < 2) {
            fault(number, Kind.FIELDS, fields[0]);
            return;
        }
        boolean works = WORKED.contains(fields[1]);
        if (!works && !OFF.contains(fields[1])) {
            fault(number, Kind.MARK, fields[1]);
        }
        day(fields[0])
                .ifPresentOrElse(day -> day(number, day, fields[0], works), () -> fault(number, Kind.DATE, fields[0]));
    }

    private void day(int number, LocalDate day, String written, boolean works) {
        if (day.getYear() != year) {
            fault(number, Kind.YEAR, written);
        } else if (!seen.add(day)) {
            fault(number, Kind.TWICE, written);
        } else if (works && !HolidayTable.weekend(day)) {
            fault(number, Kind.WEEKDAY, written);
        } else {
            (works ? worked : off).add(day);
        }
    }

    private Optional<LocalDate> day(String text) {
        Matcher parts = DAY.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    parts.group(1) == null ? year : Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private void fault(int line, Kind kind, String value) {
        faults.add(new HolidayFault(line, kind, value, Integer.toString(year)));
    }
}
