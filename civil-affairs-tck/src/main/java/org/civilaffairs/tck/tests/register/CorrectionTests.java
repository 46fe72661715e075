package org.civilaffairs.tck.tests.register;

import static org.civilaffairs.tck.tests.Scene.day;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.civilaffairs.tck.adapter.Outcome;
import org.civilaffairs.tck.adapter.Registers.Entry;
import org.civilaffairs.tck.adapter.Registers.Line;
import org.civilaffairs.tck.adapter.Registers.State;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;

/** REG-05: a mistake is corrected by a new entry, and nothing is erased. */
public final class CorrectionTests {

    private static final LocalDate MONDAY = day("2024-06-17");
    private static final LocalDate TUESDAY = day("2024-06-18");

    private static Entry corrected(Keeper keeper) {
        return keeper.entry("R01", MONDAY, TUESDAY).with("resolution", "走访四十户，名单重新公示");
    }

    private static Outcome correcting(Keeper keeper, int number, String reason) {
        return keeper.registers().correct(keeper.village, "R01", number, corrected(keeper), reason);
    }

    private static Outcome striking(Keeper keeper, int number, String reason) {
        return keeper.registers().strike(keeper.village, "R01", number, keeper.entry("R01", MONDAY, TUESDAY), reason);
    }

    /** Returns a keeper who wrote one meeting. */
    private static Keeper oneMeeting(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        keeper.write("R01", MONDAY);
        return keeper;
    }

    private static void entries(Keeper keeper, int count) {
        Verify.equal("entries in the book", count, keeper.book("R01").entries());
    }

    @Asserts("REG-05.e")
    public void correctionIsANewEntryThatNamesTheOld(Scene scene) {
        Keeper keeper = oneMeeting(scene);
        Verify.equal("the correction's number", "2", Verify.done(correcting(keeper, 1, "户数误记")));

        Line correction = keeper.line("R01", 2);
        Verify.equal("the kind of line", "CORRECTION", correction.kind());
        Verify.equal("the number that it corrects", OptionalInt.of(1), correction.refersTo());
        Verify.equal("its resolution", "走访四十户，名单重新公示", correction.content().get("resolution"));
    }

    @Asserts("REG-05.f")
    public void correctedEntryStaysStruckThrough(Scene scene) {
        Keeper keeper = oneMeeting(scene);
        Line before = keeper.line("R01", 1);
        Verify.done(correcting(keeper, 1, "户数误记"));

        Line after = keeper.line("R01", 1);
        Verify.equal("the content of the corrected entry", before.content(), after.content());
        Verify.equal("its digest", before.digest(), after.digest());
        Verify.equal("its state before", State.STANDING, before.state());
        Verify.equal("its state", State.CORRECTED, after.state());
    }

    @Asserts("REG-05.g")
    public void secondCorrectionIsRefused(Scene scene) {
        Keeper keeper = oneMeeting(scene);
        Verify.done(correcting(keeper, 1, "户数误记"));

        Verify.refused(correcting(keeper, 1, "再改一次"), "5.3");
        entries(keeper, 2);
    }

    @Asserts("REG-05.h")
    public void correctionWantsAReason(Scene scene) {
        Keeper keeper = oneMeeting(scene);

        Verify.refused(correcting(keeper, 1, ""));
        entries(keeper, 1);
    }

    @Asserts("REG-05.i")
    public void whatIsNotThereIsNotCorrected(Scene scene) {
        Keeper keeper = oneMeeting(scene);

        Verify.refused(correcting(keeper, 2, "户数误记"));
        entries(keeper, 1);
    }

    @Asserts("REG-05.j")
    public void voidedEntryStaysStruckThrough(Scene scene) {
        Keeper keeper = oneMeeting(scene);
        Line before = keeper.line("R01", 1);
        Verify.equal("the number of the voiding", "2", Verify.done(striking(keeper, 1, "重复登记")));

        Line after = keeper.line("R01", 1);
        Verify.equal("the content of the voided entry", before.content(), after.content());
        Verify.equal("its state", State.VOIDED, after.state());
        Verify.equal("the kind of line", "VOID", keeper.line("R01", 2).kind());
        Verify.equal(
                "the number that it voids",
                OptionalInt.of(1),
                keeper.line("R01", 2).refersTo());
    }

    @Asserts("REG-05.k")
    public void voidingWantsAReason(Scene scene) {
        Keeper keeper = oneMeeting(scene);

        Verify.refused(striking(keeper, 1, ""));
        entries(keeper, 1);
    }

    @Asserts("REG-05.l")
    public void voidedEntryIsNotCorrected(Scene scene) {
        Keeper keeper = oneMeeting(scene);
        Verify.done(striking(keeper, 1, "重复登记"));

        Verify.refused(correcting(keeper, 1, "户数误记"), "5.3");
        entries(keeper, 2);
    }

    @Asserts("REG-05.m")
    public void correctionIsCorrected(Scene scene) {
        Keeper keeper = oneMeeting(scene);
        Verify.done(correcting(keeper, 1, "户数误记"));
        Verify.equal("the number", "3", Verify.done(correcting(keeper, 2, "再次核对")));

        Verify.equal(
                "the state of the first correction",
                State.CORRECTED,
                keeper.line("R01", 2).state());
        Verify.equal(
                "the number corrected", OptionalInt.of(2), keeper.line("R01", 3).refersTo());
    }
}
