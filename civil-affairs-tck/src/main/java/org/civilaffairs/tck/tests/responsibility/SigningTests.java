package org.civilaffairs.tck.tests.responsibility;

import static org.civilaffairs.tck.tests.Scene.day;
import static org.civilaffairs.tck.tests.responsibility.Year.MARCH_1;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Letters.Event;
import org.civilaffairs.tck.adapter.Letters.Step;
import org.civilaffairs.tck.adapter.Letters.Terms;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;

/** RSP-01: one letter a year, signed by both in time. */
public final class SigningTests {

    private static final LocalDate LAST_DAY = day("2024-03-31");
    private static final LocalDate AFTER = day("2024-04-01");

    @Asserts("RSP-01.a")
    public void signedByBothInTimeIsMet(Scene scene) {
        Year year = Year.of(scene);
        year.signed();

        Verify.equal("the signing:", "MET", year.signing(AFTER).outcome());
    }

    @Asserts("RSP-01.b")
    public void unsignedIsPendingUntilTheLastOfMarchAndABreachAfter(Scene scene) {
        Year year = Year.of(scene);

        Verify.equal("on 31 March:", "PENDING", year.signing(LAST_DAY).outcome());
        Verify.equal("on 1 April:", "BREACH", year.signing(AFTER).outcome());
    }

    @Asserts("RSP-01.c")
    public void successorHasThirtyDays(Scene scene) {
        Year year = Year.of(scene);
        year.signed();
        scene.end(year.village, year.appointment, day("2024-07-01"));
        String successor = scene.appoint(year.village, scene.person(50), day("2024-07-01"));
        scene.system.settle();

        var letters = scene.system.letters();
        Verify.equal(
                "on 31 July:",
                "PENDING",
                letters.signing(successor, 2024, day("2024-07-31")).outcome());
        Verify.equal(
                "on 1 August:",
                "BREACH",
                letters.signing(successor, 2024, day("2024-08-01")).outcome());
    }

    @Asserts("RSP-01.d")
    public void signedByTheTownAloneIsNotSigned(Scene scene) {
        Year year = Year.of(scene);
        year.take(year.drafted(), MARCH_1, Event.SIGN_BY_TOWN);

        Verify.equal("the signing:", "BREACH", year.signing(AFTER).outcome());
        Verify.equal(
                "who has not signed:", Set.of("ASSISTANT"), year.signing(AFTER).missing());
    }

    @Asserts("RSP-01.e")
    public void somebodyElseCantSignForTheAssistant(Scene scene) {
        Year year = Year.of(scene);
        String letter = year.drafted();
        year.take(letter, MARCH_1, Event.SIGN_BY_TOWN);
        Step head = new Step(
                Event.SIGN_BY_ASSISTANT,
                Actor.assistant(year.village),
                scene.person(60).identityNumber(),
                MARCH_1,
                "");

        Verify.refused(scene.system.letters().take(letter, head), "5.2");
        Verify.equal("the state:", "SIGNED_BY_TOWN", year.state(letter));
    }

    @Asserts("RSP-01.f")
    public void secondLetterOfOneYearIsRefused(Scene scene) {
        Year year = Year.of(scene);
        year.drafted();

        Verify.refused(year.drafting(Year.terms(), MARCH_1.plusDays(1)), "5.2");
    }

    @Asserts("RSP-01.g")
    public void amendmentNeedsBothSignatures(Scene scene) {
        Year year = Year.of(scene);
        String letter = year.signed();
        Terms other = new Terms(List.of(Year.judged("Z9", "100", Year.dutiesBut())), Map.of());
        Actor town = Actor.townOf(year.village);

        for (String one : List.of("TOWN", "ASSISTANT")) {
            Verify.refused(
                    scene.system.letters().amend(letter, other, Set.of(one), "调整", town, day("2024-06-01")), "5.2");
        }
        Verify.equal(
                "its targets:",
                List.of("Z1", "Z2"),
                scene.system.letters().standing(letter).targets());
    }

    @Asserts("RSP-01.h")
    public void amendmentSignedByBothChangesTheTargets(Scene scene) {
        Year year = Year.of(scene);
        String letter = year.signed();
        Terms other = new Terms(List.of(Year.judged("Z9", "100", Year.dutiesBut())), Map.of());
        Verify.done(scene.system
                .letters()
                .amend(
                        letter,
                        other,
                        Set.of("TOWN", "ASSISTANT"),
                        "调整",
                        Actor.townOf(year.village),
                        day("2024-06-01")));
        scene.system.settle();

        Verify.equal(
                "its targets:",
                List.of("Z9"),
                scene.system.letters().standing(letter).targets());
        Verify.equal("its version:", 2, scene.system.letters().standing(letter).version());
    }

    @Asserts("RSP-01.i")
    public void whoLeftBeforeTheLastDayOwesNothing(Scene scene) {
        Year year = Year.of(scene);
        scene.end(year.village, year.appointment, day("2024-03-20"));

        Verify.that(
                !Set.of("BREACH", "PENDING").contains(year.signing(AFTER).outcome()),
                "nothing to be signed by who left on 20 March",
                year.signing(AFTER));
    }
}
