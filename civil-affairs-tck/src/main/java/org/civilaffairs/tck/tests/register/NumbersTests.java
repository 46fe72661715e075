package org.civilaffairs.tck.tests.register;

import static org.civilaffairs.tck.tests.Scene.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.civilaffairs.tck.adapter.Outcome;
import org.civilaffairs.tck.adapter.Registers.Line;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;

/** REG-05: entries are numbered without gaps. */
public final class NumbersTests {

    private static final LocalDate MONDAY = day("2024-06-17");
    private static final int WRITERS = 4;
    private static final int EACH = 5;

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private static List<Integer> numbers(Keeper keeper, String book) {
        return keeper.lines(book).stream().map(Line::number).toList();
    }

    @Asserts("REG-05.a")
    public void numbersRunFromOne(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        List<Integer> told = new ArrayList<>();
        for (int entry = 0; entry < 4; entry++) {
            told.add(keeper.write("R01", MONDAY.plusDays(entry)));
        }

        Verify.equal("the numbers told", upTo(4), told);
        Verify.equal("the numbers in the book", upTo(4), numbers(keeper, "R01"));
    }

    @Asserts("REG-05.b")
    public void eachBookVillageAndYearIsNumberedByItself(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        scene.establish(List.of(scene.village(202)));
        Keeper neighbour = Keeper.in(scene, scene.village(202), 2);
        neighbour.open(Keeper.YEAR, Keeper.TEN);
        keeper.write("R01", MONDAY);

        Verify.equal("the number in another book", 1, keeper.write("R02", MONDAY));
        Verify.equal("the number in another village", 1, neighbour.write("R01", MONDAY));
        Verify.equal("the number in another year", 1, keeper.write("R01", day("2025-03-03")));
        Verify.equal("the next number", 2, keeper.write("R01", MONDAY));
    }

    @Asserts("REG-05.c")
    public void writersAtTheSameTimeLeaveNoGap(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        List<CompletableFuture<List<Outcome>>> writers = IntStream.range(0, WRITERS)
                .mapToObj(writer -> CompletableFuture.supplyAsync(() -> several(keeper)))
                .toList();
        List<Integer> told = writers.stream()
                .flatMap(writer -> writer.join().stream())
                .map(outcome -> Integer.parseInt(Verify.done(outcome)))
                .sorted()
                .toList();

        Verify.equal("the numbers told", upTo(WRITERS * EACH), told);
        Verify.equal("the numbers in the book", upTo(WRITERS * EACH), numbers(keeper, "R01"));
        Verify.equal(
                "whether the product finds the book intact:",
                true,
                keeper.registers().proof(keeper.village, "R01", Keeper.YEAR).intact());
    }

    private static List<Outcome> several(Keeper keeper) {
        return IntStream.range(0, EACH)
                .mapToObj(entry -> keeper.writing("R01", keeper.entry("R01", MONDAY, MONDAY)))
                .toList();
    }

    @Asserts("REG-05.d")
    public void refusedEntryTakesNoNumber(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        keeper.write("R01", MONDAY);
        Verify.refused(keeper.writing("R01", keeper.entry("R01", MONDAY, MONDAY).with("topic", "")));
        Verify.refused(keeper.writing("R01", keeper.entry("R01", MONDAY.plusDays(1), MONDAY)));

        Verify.equal("the next number", 2, keeper.write("R01", MONDAY));
        Verify.equal("the numbers in the book", upTo(2), numbers(keeper, "R01"));
    }
}
