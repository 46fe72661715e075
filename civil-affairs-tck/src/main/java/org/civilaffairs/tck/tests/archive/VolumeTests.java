package org.civilaffairs.tck.tests.archive;

import static org.civilaffairs.tck.tests.Scene.day;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Archives.Step;
import org.civilaffairs.tck.adapter.Archives.Volume;
import org.civilaffairs.tck.adapter.Outcome;
import org.civilaffairs.tck.adapter.Registers.Book;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.tests.CheckFailed;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;
import org.civilaffairs.tck.tests.register.Keeper;

/** ARC-02 and ARC-03: a year's book is closed, arranged and placed, and takes no more entries. */
public final class VolumeTests {

    private static final LocalDate MONDAY = day("2024-06-17");
    private static final LocalDate CLOSING = day("2025-01-10");
    private static final LocalDate LATER = day("2025-02-10");

    private static Outcome take(Keeper keeper, String book, Step step, LocalDate on) {
        return keeper.scene
                .system
                .archives()
                .take(
                        keeper.village,
                        book,
                        Keeper.YEAR,
                        step,
                        step == Step.ARRANGE ? 12 : 0,
                        Actor.assistant(keeper.village),
                        on);
    }

    private static void all(Keeper keeper, Step step, LocalDate on) {
        Keeper.TEN.forEach(book -> Verify.done(take(keeper, book, step, on)));
    }

    private static Volume volume(Keeper keeper, String book) {
        keeper.scene.system.settle();
        List<Volume> catalogue = keeper.scene.system.archives().catalogue(keeper.village, Keeper.YEAR);
        return catalogue.stream()
                .filter(volume -> volume.book().equals(book))
                .findFirst()
                .orElseThrow(() -> new CheckFailed("a volume of " + book, "the catalogue is " + catalogue));
    }

    /** Writes nil entries for the quarters, so that only what a test is about is found. */
    static void nothingHappened(Keeper keeper, List<String> books) {
        for (String book : books) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                Verify.done(nil(keeper, book, quarter));
            }
        }
    }

    static Outcome nil(Keeper keeper, String book, int quarter) {
        LocalDate last = LocalDate.of(Keeper.YEAR, 3 * quarter, 1).plusMonths(1).minusDays(1);
        return keeper.registers().nil(keeper.village, book, quarter, keeper.entry(book, last, last));
    }

    @Asserts("ARC-02.a")
    public void closedBookIsAVolumeWithItsDigest(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        keeper.write("R01", MONDAY);
        keeper.write("R01", MONDAY);
        Book book = keeper.book("R01");
        Verify.done(take(keeper, "R01", Step.CLOSE, CLOSING));

        Volume volume = volume(keeper, "R01");
        Verify.equal("entries in the volume", 2, volume.entries());
        Verify.equal("the closing digest", book.digest(), volume.digest());
        Verify.equal("the state", "CLOSED", volume.state());
    }

    @Asserts("ARC-02.b")
    public void openBookIsFoundFromFebruaryOn(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        nothingHappened(keeper, Keeper.TEN);

        Verify.noBreach(scene.findings(keeper.village, day("2025-01-31")), "ARC-02");
        Verify.found(scene.findings(keeper.village, day("2025-02-01")), "ARC-02", "5.3", "BREACH");
    }

    @Asserts("ARC-02.c")
    public void unplacedVolumeIsFoundFromJulyOn(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        nothingHappened(keeper, Keeper.TEN);
        all(keeper, Step.CLOSE, CLOSING);
        for (int quarter = 1; quarter <= 2; quarter++) {
            LocalDate last =
                    LocalDate.of(Keeper.YEAR + 1, 3 * quarter, 1).plusMonths(1).minusDays(1);
            for (String book : Keeper.TEN) {
                Verify.done(keeper.registers().nil(keeper.village, book, quarter, keeper.entry(book, last, last)));
            }
        }

        Verify.noBreach(scene.findings(keeper.village, day("2025-06-30")), "ARC-02");
        Verify.found(scene.findings(keeper.village, day("2025-07-01")), "ARC-02", "5.3", "BREACH");
    }

    @Asserts("ARC-02.d")
    public void placedVolumeIsInTheCatalogue(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        keeper.cabinet();
        keeper.write("R01", MONDAY);
        Verify.done(take(keeper, "R01", Step.CLOSE, CLOSING));
        Verify.done(take(keeper, "R01", Step.ARRANGE, LATER));
        Verify.done(take(keeper, "R01", Step.PLACE, LATER));

        Volume volume = volume(keeper, "R01");
        Verify.equal("the state", "IN_CABINET", volume.state());
        Verify.that(!volume.number().isEmpty(), "an archive number", volume);
    }

    @Asserts("ARC-02.e")
    public void bookIsNotClosedBeforeItsYearIsOver(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        keeper.write("R01", MONDAY);

        Verify.refused(take(keeper, "R01", Step.CLOSE, day("2024-12-31")), "5.3");
        Verify.equal("whether the book is open:", true, keeper.book("R01").open());
        Verify.done(take(keeper, "R01", Step.CLOSE, day("2025-01-01")));
    }

    @Asserts("ARC-02.f")
    public void volumeIsArrangedBeforeItIsPlaced(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        keeper.cabinet();
        Verify.done(take(keeper, "R01", Step.CLOSE, CLOSING));

        Verify.refused(take(keeper, "R01", Step.PLACE, LATER), "5.3");
        Verify.equal("the state", "CLOSED", volume(keeper, "R01").state());
    }

    @Asserts("ARC-02.g")
    public void silentQuarterIsFoundOnceItIsOver(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        List<String> others = Keeper.TEN.subList(1, Keeper.TEN.size());
        others.forEach(book -> Verify.done(nil(keeper, book, 1)));

        Verify.noBreach(scene.findings(keeper.village, day("2024-04-15")), "ARC-02");
        Verify.found(scene.findings(keeper.village, day("2024-04-16")), "ARC-02", "5.3", "BREACH");
    }

    @Asserts("ARC-02.h")
    public void nilEntryMakesASilentQuarterWhole(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        Keeper.TEN.forEach(book -> Verify.done(nil(keeper, book, 1)));

        Verify.equal("the kind of line", "NIL", keeper.line("R01", 1).kind());
        Verify.noBreach(scene.findings(keeper.village, day("2024-04-16")), "ARC-02");
    }

    @Asserts("ARC-02.i")
    public void nilEntryForABusyQuarterIsRefused(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        keeper.write("R01", MONDAY);

        Verify.refused(nil(keeper, "R01", 2), "5.3");
        Verify.equal("entries in the book", 1, keeper.book("R01").entries());
    }

    @Asserts("ARC-03.a")
    public void closedVolumeTakesNoMore(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        keeper.write("R01", MONDAY);
        Verify.done(take(keeper, "R01", Step.CLOSE, CLOSING));

        Verify.refused(keeper.writing("R01", keeper.entry("R01", day("2024-12-20"), CLOSING)), "5.3");
    }

    @Asserts("ARC-03.b")
    public void lateFactGoesToTheCurrentYear(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        Verify.done(take(keeper, "R01", Step.CLOSE, CLOSING));
        keeper.write("R01", keeper.entry("R01", day("2024-12-20"), LATER).concerning(Keeper.YEAR));

        var line =
                keeper.registers().lines(keeper.village, "R01", Keeper.YEAR + 1).get(0);
        Verify.equal("the year that it concerns", Keeper.YEAR, line.concerns());
        Verify.equal("entries in the closed volume", 0, volume(keeper, "R01").entries());
    }

    @Asserts("ARC-03.c")
    public void refusalLeavesTheClosedVolume(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        keeper.write("R01", MONDAY);
        Verify.done(take(keeper, "R01", Step.CLOSE, CLOSING));
        Volume before = volume(keeper, "R01");
        keeper.writing("R01", keeper.entry("R01", day("2024-12-20"), CLOSING));
        keeper.registers().correct(keeper.village, "R01", 1, keeper.entry("R01", MONDAY, day("2024-12-31")), "户数误记");

        Verify.equal("the volume", before, volume(keeper, "R01"));
        Verify.equal("entries in the book", 1, keeper.lines("R01").size());
    }
}
