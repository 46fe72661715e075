package org.civilaffairs.tck.tests.register;

import static org.civilaffairs.tck.tests.Scene.day;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.tck.adapter.Registers.Entry;
import org.civilaffairs.tck.adapter.Registers.Timing;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;

/** REG-03: an entry is written soon after the event. */
public final class TimelyTests {

    private static final LocalDate MONDAY = day("2024-06-17");
    private static final LocalDate TUESDAY = day("2024-06-18");
    private static final LocalDate WEDNESDAY = day("2024-06-19");
    private static final LocalDate THURSDAY = day("2024-06-20");
    private static final LocalDate FRIDAY = day("2024-06-21");
    private static final LocalDate NEXT_MONDAY = day("2024-06-24");
    private static final LocalDate NEXT_TUESDAY = day("2024-06-25");

    private static void written(Keeper keeper, String book, Entry entry, Timing timing) {
        int number = keeper.write(book, entry);
        Verify.equal(
                "what happened on " + entry.happenedOn() + ", written on " + entry.recordedOn() + " into " + book
                        + ", is",
                timing,
                keeper.line(book, number).timing());
    }

    /** Writes what happened on a Monday into each book on its last day in time, and on the next working day. */
    private static void limit(Scene scene, List<String> books, LocalDate last, LocalDate next) {
        Keeper keeper = Keeper.of(scene);
        for (String book : books) {
            written(keeper, book, keeper.entry(book, MONDAY, last), Timing.IN_TIME);
            written(keeper, book, keeper.entry(book, MONDAY, next), Timing.LATE);
        }
    }

    @Asserts("REG-03.a")
    public void threeWorkingDays(Scene scene) {
        limit(scene, List.of("R01", "R02", "R03", "R07", "R08"), THURSDAY, FRIDAY);
    }

    @Asserts("REG-03.b")
    public void fiveWorkingDays(Scene scene) {
        limit(scene, List.of("R04", "R09"), NEXT_MONDAY, NEXT_TUESDAY);
    }

    @Asserts("REG-03.c")
    public void sameDay(Scene scene) {
        limit(scene, List.of("R05", "R06"), MONDAY, TUESDAY);
    }

    @Asserts("REG-03.d")
    public void oneWorkingDay(Scene scene) {
        limit(scene, List.of("R10"), TUESDAY, WEDNESDAY);
    }

    @Asserts("REG-03.e")
    public void deathWithinOne(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        written(keeper, "R02", keeper.entry("R02", MONDAY, TUESDAY).with("changeKind", "03"), Timing.IN_TIME);
        written(keeper, "R02", keeper.entry("R02", MONDAY, WEDNESDAY).with("changeKind", "03"), Timing.LATE);
    }

    @Asserts("REG-03.f")
    public void changeCountsFromKnowing(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        written(keeper, "R02", keeper.entry("R02", day("2024-06-03"), THURSDAY).knownOn(MONDAY), Timing.IN_TIME);
    }

    @Asserts("REG-03.g")
    public void workingDaysAreThoseOfTheTable(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        // After Friday 27 September come two working days, one of them a Sunday, and then seven days off.
        LocalDate friday = day("2024-09-27");
        written(keeper, "R01", keeper.entry("R01", friday, day("2024-10-08")), Timing.IN_TIME);
        written(keeper, "R01", keeper.entry("R01", friday, day("2024-10-09")), Timing.LATE);
    }

    @Asserts("REG-03.h")
    public void lateEntryIsAcceptedAndFound(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        keeper.write("R01", MONDAY);
        Verify.notFound(scene.findings(keeper.village, NEXT_TUESDAY), "REG-03");
        keeper.write("R01", keeper.entry("R01", MONDAY, NEXT_TUESDAY));

        Verify.that(
                scene.findings(keeper.village, NEXT_TUESDAY).stream()
                        .anyMatch(each -> each.assertion().equals("REG-03")
                                && each.clause().equals("5.3")
                                && each.outcome().equals("BREACH")),
                "a finding REG-03 of clause 5.3",
                scene.findings(keeper.village, NEXT_TUESDAY));
    }

    @Asserts("REG-03.i")
    public void futureEventIsRefused(Scene scene) {
        Keeper keeper = Keeper.of(scene);

        Verify.refused(keeper.writing("R01", keeper.entry("R01", TUESDAY, MONDAY)), "5.3");
        Verify.equal("entries in the book", 0, keeper.book("R01").entries());
    }

    @Asserts("REG-03.j")
    public void yearWithoutTableIsNotGuessed(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        keeper.open(2023, List.of("R01"));
        LocalDate monday = day("2023-06-19");
        Verify.done(keeper.writing("R01", keeper.entry("R01", monday, monday.plusDays(14))));

        Verify.equal(
                "the entry of a year without a table is",
                Timing.UNKNOWN,
                keeper.registers().lines(keeper.village, "R01", 2023).get(0).timing());
    }
}
