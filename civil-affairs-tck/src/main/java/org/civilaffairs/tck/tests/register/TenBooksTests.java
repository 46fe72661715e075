package org.civilaffairs.tck.tests.register;

import static org.civilaffairs.tck.tests.Scene.day;

import java.util.List;
import org.civilaffairs.tck.adapter.Registers.Book;
import org.civilaffairs.tck.adapter.Supervision.Finding;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;

/** REG-01: every village keeps the ten books, every year. */
public final class TenBooksTests {

    private static final List<String> NINE = List.of("R01", "R02", "R03", "R04", "R05", "R06", "R07", "R08", "R10");

    private static List<Finding> found(Keeper keeper) {
        return keeper.scene.findings(keeper.village, day("2024-06-17"));
    }

    @Asserts("REG-01.a")
    public void tenBooksInThePlansOrder(Scene scene) {
        Keeper keeper = Keeper.of(scene);

        List<Book> books = keeper.registers().books(keeper.village, Keeper.YEAR);
        Verify.equal("the books", Keeper.TEN, books.stream().map(Book::code).toList());
    }

    @Asserts("REG-01.b")
    public void missingBookIsABreach(Scene scene) {
        Keeper keeper = Keeper.without(scene);
        keeper.open(Keeper.YEAR, NINE);

        Verify.found(found(keeper), "REG-01", "5.3", "BREACH");
    }

    @Asserts("REG-01.c")
    public void tenBooksAreNoBreach(Scene scene) {
        Verify.notFound(found(Keeper.of(scene)), "REG-01");
    }

    @Asserts("REG-01.d")
    public void secondVolumeDoesNotStandForAMissingBook(Scene scene) {
        Keeper keeper = Keeper.without(scene);
        keeper.open(Keeper.YEAR, NINE);
        keeper.registers()
                .open(
                        keeper.village,
                        "R01",
                        Keeper.YEAR,
                        keeper.entry("R01", day("2024-02-01"), day("2024-02-01"))
                                .by(),
                        day("2024-02-01"));

        Verify.found(found(keeper), "REG-01", "5.3", "BREACH");
    }
}
