package org.civilaffairs.tck.tests.register;

import static org.civilaffairs.tck.tests.Scene.day;

import java.util.List;
import org.civilaffairs.tck.adapter.Verifier.Fault;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;

/** REG-06 where the product comes with a verifier: files that somebody altered. */
public final class VerifierTests {

    private static final int ENTRIES = 6;

    /** Returns the file of a book of six entries. */
    static BookText six(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        for (int entry = 0; entry < ENTRIES; entry++) {
            keeper.write("R01", day("2024-06-17").plusDays(entry));
        }
        return BookText.read(keeper.registers().file(keeper.village, "R01", Keeper.YEAR));
    }

    private static void finds(Scene scene, BookText altered, int number) {
        List<Fault> faults = scene.system.verifier().check(altered.bytes());
        Verify.that(faults.stream().anyMatch(fault -> fault.number() == number), "a fault at entry " + number, faults);
    }

    @Asserts("REG-06.i")
    public void untouchedFileIsIntact(Scene scene) {
        Verify.equal(
                "the faults",
                List.of(),
                scene.system.verifier().check(six(scene).bytes()));
    }

    @Asserts("REG-06.j")
    public void alteredEntryIsFound(Scene scene) {
        finds(scene, six(scene).altered(4, "慰问", "问慰"), 4);
    }

    @Asserts("REG-06.k")
    public void removedEntryIsFound(Scene scene) {
        finds(scene, six(scene).without(4), 4);
    }

    @Asserts("REG-06.l")
    public void swappedEntriesAreFound(Scene scene) {
        BookText swapped = six(scene).swapped(3, 4);
        List<Fault> faults = scene.system.verifier().check(swapped.bytes());
        Verify.that(
                faults.stream().anyMatch(fault -> fault.number() == 3 || fault.number() == 4),
                "a fault at entry 3 or 4",
                faults);
    }

    @Asserts("REG-06.m")
    public void tailCutOffIsFound(Scene scene) {
        finds(scene, six(scene).without(6).without(5), 5);
    }
}
