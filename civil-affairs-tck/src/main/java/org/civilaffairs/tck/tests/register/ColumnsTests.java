package org.civilaffairs.tck.tests.register;

import static org.civilaffairs.tck.tests.Scene.day;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.civilaffairs.tck.adapter.Outcome;
import org.civilaffairs.tck.adapter.Registers.Entry;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;

/** REG-02: each book has its own columns. */
public final class ColumnsTests {

    private static final LocalDate MONDAY = day("2024-06-17");

    private static void namesAsFaulty(Outcome outcome, String... columns) {
        Verify.equal("the columns named", Set.of(columns), Set.copyOf(Keeper.fields(outcome)));
    }

    /** Asks to write a meeting with a column changed, or taken out where the value is empty. */
    private static Outcome meeting(Scene scene, String column, String value) {
        Keeper keeper = Keeper.of(scene);
        return keeper.writing("R01", keeper.entry("R01", MONDAY, MONDAY).with(column, value));
    }

    @Asserts("REG-02.a")
    public void eachBookTakesItsOwnKind(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        for (String book : Keeper.TEN) {
            Verify.equal("the number in " + book, 1, keeper.write(book, MONDAY));
        }
    }

    @Asserts("REG-02.b")
    public void missingColumnIsNamed(Scene scene) {
        namesAsFaulty(meeting(scene, "topic", ""), "topic");
    }

    @Asserts("REG-02.c")
    public void allFaultsAreNamedAtOnce(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        Entry entry = keeper.entry("R01", MONDAY, MONDAY);
        entry = entry.with("topic", "").with("place", "").with("meetingType", "77");

        namesAsFaulty(keeper.writing("R01", entry), "topic", "place", "meetingType");
    }

    @Asserts("REG-02.d")
    public void unknownColumnIsNamed(Scene scene) {
        namesAsFaulty(meeting(scene, "weather", "晴"), "weather");
    }

    @Asserts("REG-02.e")
    public void contentOfAnotherBookIsRefused(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        Verify.refused(keeper.writing("R01", keeper.entry("R09", MONDAY, MONDAY)), "5.3");
        Verify.refused(keeper.writing("R06", keeper.entry("R05", MONDAY, MONDAY)), "5.3");
    }

    @Asserts("REG-02.f")
    public void wordsForANumberAreRefused(Scene scene) {
        namesAsFaulty(meeting(scene, "presentCount", "七八个"), "presentCount");
    }

    @Asserts("REG-02.g")
    public void codeOutsideTheListIsRefused(Scene scene) {
        namesAsFaulty(meeting(scene, "meetingType", "77"), "meetingType");
    }

    @Asserts("REG-02.h")
    public void columnRequiredByAnotherIsAskedFor(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        // The sample is an activity without volunteers' service; 07 is one, and wants its hours.
        Entry entry =
                keeper.entry("R09", MONDAY, MONDAY).with("activityKind", "07").with("volunteers", "18");

        namesAsFaulty(keeper.writing("R09", entry), "volunteerHours");
    }

    @Asserts("REG-02.i")
    public void morePresentThanDueIsRefused(Scene scene) {
        // The sample has nine people due.
        namesAsFaulty(meeting(scene, "presentCount", "10"), "presentCount");
    }

    @Asserts("REG-02.j")
    public void whatWasWrittenReadsBack(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        Entry entry = keeper.entry("R01", MONDAY, MONDAY)
                .with("discussion", "一、情况\n二、名单")
                .with("topic", "莫𡐓村：低保\\评议\"第一批\"");
        int number = keeper.write("R01", entry);

        Map<String, String> read = keeper.line("R01", number).content();
        Verify.equal("the content", new TreeMap<>(entry.content()), new TreeMap<>(read));
    }

    /** Asks to write relief that was handed out, with a column changed. */
    private static Outcome relief(Keeper keeper, String column, String value) {
        return keeper.writing("R05", keeper.entry("R05", MONDAY, MONDAY).with(column, value));
    }

    @Asserts("REG-02.k")
    public void twoHandOutAndNeitherReceives(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        namesAsFaulty(relief(keeper, "handedBy", "赵算明"), "handedBy");
        // 孙大力 receives it.
        namesAsFaulty(relief(keeper, "handedBy", "赵算明、孙大力"), "handedBy");
    }

    @Asserts("REG-02.l")
    public void amountIsQuantityTimesValue(Scene scene) {
        // The sample has two at 125 each.
        namesAsFaulty(relief(Keeper.of(scene), "amount", "260.00"), "amount");
    }
}
