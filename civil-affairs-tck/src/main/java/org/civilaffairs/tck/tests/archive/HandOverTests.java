package org.civilaffairs.tck.tests.archive;

import static org.civilaffairs.tck.tests.Scene.day;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Archives.HandOver;
import org.civilaffairs.tck.adapter.Archives.Signature;
import org.civilaffairs.tck.adapter.Outcome;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;
import org.civilaffairs.tck.tests.register.Keeper;

/** ARC-06: cabinet and books go from one assistant to the next. */
public final class HandOverTests {

    private static final Set<Signature> ALL = EnumSet.allOf(Signature.class);
    private static final LocalDate END = day("2024-07-01");
    private static final LocalDate SEVENTH = day("2024-07-08");
    private static final LocalDate EIGHTH = day("2024-07-09");

    /** Returns a keeper who left on 1 July, with a successor from the next day on. */
    private static Keeper left(Scene scene) {
        Keeper keeper = Keeper.of(scene);
        scene.end(keeper.village, keeper.appointment, END);
        scene.appoint(keeper.village, scene.person(2), END.plusDays(1));
        return keeper;
    }

    private static Outcome handingOver(Keeper keeper, Set<Signature> signed, List<String> found) {
        HandOver handOver =
                new HandOver(keeper.assistant, keeper.scene.person(2), "赵算明", signed, found, "", day("2024-07-05"));
        return keeper.scene
                .system
                .archives()
                .handOver(keeper.village, keeper.appointment, handOver, Actor.townOf(keeper.village));
    }

    @Asserts("ARC-06.a")
    public void handOverSignedByThreeIsDone(Scene scene) {
        Verify.done(handingOver(left(scene), ALL, List.of()));
    }

    @Asserts("ARC-06.b")
    public void eachOfThreeSigns(Scene scene) {
        Keeper keeper = left(scene);
        for (Signature missing : Signature.values()) {
            Set<Signature> two = EnumSet.complementOf(EnumSet.of(missing));
            Verify.refused(handingOver(keeper, two, List.of()), "5.3");
        }
    }

    @Asserts("ARC-06.c")
    public void differenceFromTheCatalogueIsExplained(Scene scene) {
        Keeper keeper = left(scene);
        Verify.refused(handingOver(keeper, ALL, List.of("0000-WS·2023-D30-MZ-0101")), "5.3");
    }

    @Asserts("ARC-06.d")
    public void handOverIsFoundFromTheEighthDayOn(Scene scene) {
        Keeper keeper = left(scene);
        Verify.found(scene.findings(keeper.village, SEVENTH), "ARC-06", "5.3", "PENDING");
        Verify.found(scene.findings(keeper.village, EIGHTH), "ARC-06", "5.3", "BREACH");
    }

    @Asserts("ARC-06.e")
    public void whoLeftIsAnswerable(Scene scene) {
        Keeper keeper = left(scene);
        var finding = Verify.found(scene.findings(keeper.village, EIGHTH), "ARC-06", "5.3", "BREACH");

        Verify.equal("who is bound:", "ASSISTANT", finding.bound());
    }

    @Asserts("ARC-06.f")
    public void afterTheHandOverNothingIsFound(Scene scene) {
        Keeper keeper = left(scene);
        Verify.done(handingOver(keeper, ALL, List.of()));

        Verify.notFound(scene.findings(keeper.village, EIGHTH), "ARC-06");
    }
}
