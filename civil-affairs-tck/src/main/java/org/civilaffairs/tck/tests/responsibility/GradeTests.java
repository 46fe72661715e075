package org.civilaffairs.tck.tests.responsibility;

import static org.civilaffairs.tck.tests.Scene.day;
import static org.civilaffairs.tck.tests.responsibility.Year.JANUARY_15;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.civilaffairs.tck.adapter.Assessments.Judged;
import org.civilaffairs.tck.adapter.Assessments.Sheet;
import org.civilaffairs.tck.adapter.Assessments.Veto;
import org.civilaffairs.tck.adapter.Letters.Event;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;

/** RSP-03 and RSP-05: judged points, the town's quota, and the ranking. */
public final class GradeTests {

    private static List<String> letters(List<Year> town, String... points) {
        List<String> letters = new ArrayList<>();
        for (int place = 0; place < points.length; place++) {
            letters.add(town.get(place).assessed(points[place]));
        }
        return letters;
    }

    private static List<String> ranks(Scene scene, List<String> letters) {
        scene.system.settle();
        return scene.system.assessments().ranking(scene.town(), 2024, day("2025-02-01")).ranked().stream()
                .map(place -> place.rank() + " " + (char) ('a' + letters.indexOf(place.letter())) + " "
                        + place.published() + " " + place.grade())
                .sorted()
                .toList();
    }

    @Asserts("RSP-03.m")
    public void townsPointsForJudgedTargetsCount(Scene scene) {
        Year year = Year.of(scene);
        String letter = year.assessed("45.55");
        scene.system.settle();

        Year.score(scene.system.assessments().score(letter), "85.55", "QUALIFIED");
    }

    @Asserts("RSP-03.n")
    public void pointsWithoutAReasonAreRefused(Scene scene) {
        Year year = Year.of(scene);
        Sheet sheet = new Sheet(
                List.of(new Judged("Z1", "45", ""), new Judged("Z2", "40", "齐全")), List.of(), List.of(), "同意");

        Verify.refused(year.assessing(year.selfAssessed(), sheet), "5.2");
    }

    @Asserts("RSP-03.o")
    public void pointsOverTheWeightAreRefused(Scene scene) {
        Year year = Year.of(scene);
        String letter = year.selfAssessed();

        Verify.refused(year.assessing(letter, Year.sheet("60.01")), "5.2");
        Verify.done(year.assessing(letter, Year.sheet("60")));
    }

    @Asserts("RSP-03.p")
    public void vetoWithoutADocumentIsRefused(Scene scene) {
        Year year = Year.of(scene);
        Sheet plain = Year.sheet("50");
        Veto veto = new Veto("V1", "截留款物", "区纪委", "", day("2024-11-03"));

        Verify.refused(
                year.assessing(
                        year.selfAssessed(),
                        new Sheet(plain.judged(), plain.adjustments(), List.of(veto), plain.opinion())),
                "5.2");
    }

    @Asserts("RSP-03.q")
    public void ofTwoExcellentOnesOneIsConfirmed(Scene scene) {
        List<Year> town = Year.town(scene, 2);
        List<String> letters = letters(town, "60", "58");
        town.get(0).take(letters.get(0), JANUARY_15, Event.ACKNOWLEDGE);
        town.get(1).take(letters.get(1), JANUARY_15, Event.ACKNOWLEDGE);

        Verify.done(town.get(0).confirming(letters.get(0), "EXCELLENT", JANUARY_15));
        Verify.refused(town.get(1).confirming(letters.get(1), "EXCELLENT", JANUARY_15), "5.2");
        Verify.done(town.get(1).confirming(letters.get(1), "QUALIFIED", JANUARY_15));
    }

    @Asserts("RSP-03.r")
    public void gradeThatThePointsDoNotGiveIsRefused(Scene scene) {
        Year year = Year.of(scene);
        String letter = year.assessed("49.99");
        year.take(letter, JANUARY_15, Event.ACKNOWLEDGE);

        Verify.refused(year.confirming(letter, "EXCELLENT", JANUARY_15), "5.2");
        Verify.done(year.confirming(letter, "QUALIFIED", JANUARY_15));
    }

    @Asserts("RSP-03.s")
    public void storedAssessmentJudgedAgainIsTheSame(Scene scene) {
        Year year = Year.of(scene);
        String letter = year.assessed("45.55");
        scene.system.settle();
        var assessments = scene.system.assessments();

        Verify.equal("the digest judged again:", assessments.score(letter).digest(), assessments.replayed(letter));
    }

    @Asserts("RSP-05.a")
    public void equalFiguresShareARank(Scene scene) {
        List<Year> town = Year.town(scene, 3);

        Verify.equal(
                "the ranking:",
                List.of("1 a 80.00 QUALIFIED", "1 b 80.00 QUALIFIED", "3 c 70.00 BASICALLY_QUALIFIED"),
                ranks(scene, letters(town, "40", "40", "30")));
    }

    @Asserts("RSP-05.b")
    public void whoHasNoLetterStandsApart(Scene scene) {
        List<Year> town = Year.town(scene, 2);
        List<String> letters = letters(town, "40");

        Verify.equal("the ranking:", List.of("1 a 80.00 QUALIFIED"), ranks(scene, letters));
        Verify.equal(
                "those without a letter:",
                List.of(town.get(1).appointment),
                scene.system
                        .assessments()
                        .ranking(scene.town(), 2024, day("2025-02-01"))
                        .withoutLetter());
    }

    @Asserts("RSP-05.c")
    public void rankingLeavesRoomForAFifthAndOneAtLeast(Scene scene) {
        List<Year> town = Year.town(scene, 3);

        Verify.equal(
                "the ranking:",
                List.of("1 a 100.00 EXCELLENT", "2 b 95.00 QUALIFIED", "3 c 91.00 QUALIFIED"),
                ranks(scene, letters(town, "60", "55", "51")));
    }

    @Asserts("RSP-05.d")
    public void gradesAreCounted(Scene scene) {
        List<Year> town = Year.town(scene, 3);
        letters(town, "60", "40", "10");
        scene.system.settle();
        Map<String, String> counts = scene.system
                .assessments()
                .ranking(scene.town(), 2024, day("2025-02-01"))
                .distribution();

        Verify.equal("excellent:", "1", counts.get("EXCELLENT"));
        Verify.equal("qualified:", "1", counts.get("QUALIFIED"));
        Verify.equal("unqualified:", "1", counts.get("UNQUALIFIED"));
    }
}
