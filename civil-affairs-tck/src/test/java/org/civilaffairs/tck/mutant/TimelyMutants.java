package org.civilaffairs.tck.mutant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.civilaffairs.core.calendar.HolidayTable;
import org.civilaffairs.tck.adapter.Registers.Entry;
import org.civilaffairs.tck.adapter.Registers.Timing;
import org.civilaffairs.tck.reference.Twist;

/** Faults about the days within which an entry is written (REG-03). */
final class TimelyMutants {

    private static final Map<String, Integer> LIMITS = new TreeMap<>(
            Map.of("R01", 3, "R02", 3, "R03", 3, "R04", 5, "R05", 0, "R06", 0, "R07", 3, "R08", 3, "R09", 5, "R10", 1));

    private TimelyMutants() {}

    private static String assertion(int days) {
        return switch (days) {
            case 3 -> "REG-03.a";
            case 5 -> "REG-03.b";
            case 0 -> "REG-03.c";
            default -> "REG-03.d";
        };
    }

    /** Wants each book a day sooner and a day later than the scheme. */
    private static List<Mutant> limits() {
        List<Mutant> all = new ArrayList<>();
        LIMITS.forEach((book, days) -> {
            String key = "register." + book + ".workingDays";
            all.add(Mutant.valued(key, Integer.toString(days + 1), assertion(days)));
            if (days > 0) {
                all.add(Mutant.valued(key, Integer.toString(days - 1), assertion(days)));
            }
        });
        return all;
    }

    private static Twist holidays(UnaryOperator<HolidayTable> fault) {
        return new Twist() {
            @Override
            protected HolidayTable holidays(HolidayTable right) {
                return fault.apply(right);
            }
        };
    }

    private static Set<LocalDate> none() {
        return Set.of();
    }

    static List<Mutant> all() {
        List<Mutant> all = new ArrayList<>(limits());
        all.addAll(List.of(
                Mutant.valued("register.death.workingDays", "2", "REG-03.e"),
                Mutant.valued("register.death.workingDays", "0", "REG-03.e"),
                Mutant.of(
                        "takes what is written on the same day for late",
                        () -> Forged.each(line ->
                                line.timing = line.happenedOn.equals(line.recordedOn) ? Timing.LATE : line.timing),
                        "REG-03.c"),
                Mutant.of(
                        "counts a change from its day",
                        () -> BookFaults.writes((book, right) -> right.knownOn(right.happenedOn())),
                        "REG-03.f"),
                Mutant.of(
                        "knows no days off",
                        () -> holidays(right -> new HolidayTable(right.year(), new TreeSet<>(none()), right.worked())),
                        "REG-03.g"),
                Mutant.of(
                        "knows no weekend days worked",
                        () -> holidays(right -> new HolidayTable(right.year(), right.off(), new TreeSet<>(none()))),
                        "REG-03.g"),
                Mutant.of("finds no late entry", () -> Faults.without("REG-03"), "REG-03.h"),
                Mutant.of(
                        "refuses late entries",
                        () -> BookFaults.refuses((book, entry) ->
                                entry.recordedOn().isAfter(entry.happenedOn().plusDays(7)) && entry.concerns() == 0),
                        "REG-03.h",
                        "REG-03.j"),
                Mutant.of(
                        "takes an event of tomorrow for one of today",
                        () -> BookFaults.writes(
                                (book, right) -> right.happenedOn().isAfter(right.recordedOn())
                                        ? new Entry(
                                                right.recordedOn(),
                                                right.recordedOn(),
                                                right.recordedOn(),
                                                right.content(),
                                                right.originals(),
                                                right.concerns(),
                                                right.payment(),
                                                right.writer(),
                                                right.by())
                                        : right),
                        "REG-03.i",
                        "REG-05.d"),
                Mutant.of(
                        "guesses without a table",
                        () -> Forged.each(
                                line -> line.timing = line.timing == Timing.UNKNOWN ? Timing.LATE : line.timing),
                        "REG-03.j")));
        return all;
    }
}
