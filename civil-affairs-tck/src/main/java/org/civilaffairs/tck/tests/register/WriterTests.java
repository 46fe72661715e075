package org.civilaffairs.tck.tests.register;

import static org.civilaffairs.tck.tests.Scene.day;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Office;
import org.civilaffairs.tck.adapter.Outcome;
import org.civilaffairs.tck.adapter.Person;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;

/** REG-09: who writes into a book. */
public final class WriterTests {

    private static final LocalDate MONDAY = day("2024-06-17");
    private static final LocalDate TUESDAY = day("2024-06-18");

    private static Outcome writing(Keeper keeper, LocalDate on) {
        return keeper.writing("R01", keeper.entry("R01", on, on));
    }

    private static Outcome by(Keeper keeper, Person writer, Actor by) {
        return keeper.writing("R01", keeper.entry("R01", MONDAY, MONDAY).by(writer, by));
    }

    @Asserts("REG-09.a")
    public void assistantWritesFromTheFirstDayOn(Scene scene) {
        scene.villages(201);
        Holidays.set(scene);
        Keeper keeper = Keeper.in(scene, scene.village(201), 1, TUESDAY);
        keeper.open(Keeper.YEAR, Keeper.TEN);

        Verify.refused(writing(keeper, MONDAY), "5.3");
        Verify.done(writing(keeper, TUESDAY));
    }

    @Asserts("REG-09.b")
    public void assistantWritesUpToTheDayBeforeTheEnd(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        scene.end(keeper.village, keeper.appointment, TUESDAY);

        Verify.done(writing(keeper, MONDAY));
        Verify.refused(writing(keeper, TUESDAY), "5.3");
    }

    @Asserts("REG-09.c")
    public void assistantOfAnotherVillageIsRefused(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        scene.establish(List.of(scene.village(202)));
        Keeper neighbour = Keeper.in(scene, scene.village(202), 2);

        Verify.refused(by(keeper, neighbour.assistant, Actor.assistant(neighbour.village)));
        Verify.equal("entries in the book", 0, keeper.book("R01").entries());
    }

    @Asserts("REG-09.d")
    public void townsOfficerKeysInVisibly(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        Verify.done(by(keeper, scene.person(7), Actor.townOf(keeper.village)));
        keeper.write("R01", MONDAY);

        Verify.equal(
                "the office that keyed in", Office.TOWN, keeper.line("R01", 1).office());
        Verify.equal(
                "the office that wrote", Office.ASSISTANT, keeper.line("R01", 2).office());
    }

    @Asserts("REG-09.e")
    public void officerOfAnotherTownIsRefused(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        scene.otherTownWith(201);

        Verify.refused(by(keeper, scene.person(7), Actor.townOf(scene.otherTown())));
        Verify.equal("entries in the book", 0, keeper.book("R01").entries());
    }
}
