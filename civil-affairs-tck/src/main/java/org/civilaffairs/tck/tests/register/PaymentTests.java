package org.civilaffairs.tck.tests.register;

import static org.civilaffairs.tck.tests.Scene.day;

import java.time.LocalDate;
import org.civilaffairs.tck.adapter.Outcome;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;

/** REG-08: an amount counts once, in one book. */
public final class PaymentTests {

    private static final LocalDate MONDAY = day("2024-06-17");

    private static Outcome paying(Keeper keeper, String book, String payment) {
        return keeper.writing(book, keeper.entry(book, MONDAY, MONDAY).paying(payment));
    }

    @Asserts("REG-08.a")
    public void amountHasOneBook(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        Verify.done(paying(keeper, "R05", "青救-1-1"));

        Verify.refused(paying(keeper, "R07", "青救-1-1"), "5.3");
        Verify.equal("entries in the second book", 0, keeper.book("R07").entries());
    }

    @Asserts("REG-08.b")
    public void amountCountsOnceInItsBook(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        Verify.done(paying(keeper, "R05", "青救-1-1"));

        Verify.refused(paying(keeper, "R05", "青救-1-1"), "5.3");
        Verify.equal("entries in the book", 1, keeper.book("R05").entries());
    }

    @Asserts("REG-08.c")
    public void differentAmountsCountEach(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        Verify.done(paying(keeper, "R05", "青救-1-1"));
        Verify.done(paying(keeper, "R05", "青救-1-2"));
        Verify.done(paying(keeper, "R07", "青临-3"));
    }
}
