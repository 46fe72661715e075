package org.civilaffairs.core.responsibility;

import static org.civilaffairs.core.appointment.Case.PLAN;
import static org.civilaffairs.core.responsibility.Years.assessed;
import static org.civilaffairs.core.responsibility.Years.but;
import static org.civilaffairs.core.responsibility.Years.counts;
import static org.civilaffairs.core.responsibility.Years.letter;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.civilaffairs.core.calendar.Days;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arithmetic of an assessment (RSP-03), its explanation and its replay. */
class AssessmentTests {

    private static final String BY = "甲\t乙\\\n丙";

    private static String published(Assessment assessment) {
        return assessment.score().published().map(BigDecimal::toPlainString).orElse("?");
    }

    private static Assessment rich() {
        return assessed(letter("1"), "B1.visits=1/3 I3.markers=0/0")
                .adjusting(List.of(new Adjustment(AdjustmentItem.COMMENDED, new BigDecimal("1.5"), BY, "文2号")))
                .vetoing(List.of(Years.VETO))
                .opinion(BY);
    }

    @ParameterizedTest(name = "{0} of {1} in time: {2}, {3}")
    @CsvSource({
        "999, 1000, 90.00, EXCELLENT",
        "99898, 100000, 89.99, QUALIFIED",
        "99900, 100000, 90.00, EXCELLENT",
        "99899, 100000, 89.99, QUALIFIED"
    })
    void b31FigureIsRoundedOnceAndGradedAsPublished(long done, long due, String figure, Grade grade) {
        String facts = "C1.forwarded=0/4 C2.steps=0/4 A3.inTime=" + done + "/" + due;
        Score score = assessed(letter("1"), facts).score();

        assertEquals(figure, score.published().orElseThrow().toPlainString());
        assertEquals(grade, score.grade().orElseThrow());
    }

    @Test
    void b30NothingDueIsNotApplicableAndItsWeightShared() {
        Score score = assessed(letter("1"), "I3.markers=0/0 B4.sent=0/0 C1.forwarded=0/4")
                .score();

        assertEquals("97", score.weights().toPlainString());
        assertEquals(
                ScoreLine.Standing.NOT_APPLICABLE,
                score.line("I3").orElseThrow().standing());
        assertEquals(Fraction.of(9300, 97), score.raw().orElseThrow());
        assertEquals("95.88", score.published().orElseThrow().toPlainString());
    }

    @Test
    void b32VetoOutweighsNinetyEightPoints() {
        Assessment good = assessed(letter("1"), "C1.forwarded=2/4");

        assertEquals(Optional.of(Grade.EXCELLENT), good.score().grade());
        assertEquals(
                Optional.of(Grade.UNQUALIFIED),
                good.vetoing(List.of(Years.VETO)).score().grade());
        assertEquals("98.00", published(good.vetoing(List.of(Years.VETO))));
    }

    @Test
    void b29EachPartOfTheYearIsCountedByItsOwnInterval() {
        // Quarterly until July: 2 of 2 for ten households; monthly from then on: 30 of 60.
        YearFacts year = counts("B1.visits=20/20 G2.answered=1/1").plus(counts("B1.visits=30/60"));

        assertEquals(Count.of(50, 80), year.count("B1.visits").orElseThrow());
        assertTrue(year.count("G2.answered").isEmpty(), "counted for one part alone is not counted");
    }

    @Test
    void whatNobodyCountedIsUndeterminedAndNeverGuessed() {
        Map<String, Count> some = new HashMap<>(Years.FULL.counts());
        some.remove("B1.visits");
        some.remove("C3.missing");
        Assessment assessment = Assessment.of(letter("1"), Years.WHOLE, YearFacts.of(some), PLAN);

        assertEquals("?", published(assessment));
        assertEquals(List.of("B1.visits", "C3.missing"), assessment.score().missing());
        assertTrue(assessment.score().grade().isEmpty());
        assertEquals("?", published(Assessment.of(letter("1"), Years.WHOLE, YearFacts.NONE, PLAN)));
    }

    @ParameterizedTest(name = "bonus {0} and {1} complaints: {2}")
    @CsvSource({"0, 0, 96.00", "2, 0, 98.00", "9, 0, 101.00", "0, 3, 93.00", "2, 1, 97.00"})
    void bonusIsCappedAndComplaintsAreTakenOff(int bonus, int complaints, String figure) {
        Adjustment plus = new Adjustment(AdjustmentItem.EXPERIENCE_ADOPTED, BigDecimal.valueOf(bonus), "推广", "文3号");
        Adjustment minus = new Adjustment(AdjustmentItem.COMPLAINT, BigDecimal.valueOf(complaints), "查实", "文4号");
        Assessment assessment = assessed(letter("1"), "C1.forwarded=0/4").adjusting(List.of(plus, minus));

        assertEquals(figure, published(assessment));
        assertEquals(
                "105.00",
                published(assessed(letter("1"), "")
                        .adjusting(List.of(plus, plus, plus))
                        .adjusting(List.of(
                                new Adjustment(AdjustmentItem.COMMENDED, BigDecimal.valueOf(50), "表彰", "文5号")))));
    }

    @ParameterizedTest(name = "in post {0}: {1} months, {2}")
    @CsvSource({
        "2026-01-01/2026-07-01, 6, EXCELLENT",
        "2026-01-01/2026-06-30, 5, NOT_GRADED",
        "2026-07-01/2027-01-01, 6, EXCELLENT",
        "2026-07-02/2027-01-01, 5, NOT_GRADED",
        "2020-01-01/2030-01-01, 12, EXCELLENT"
    })
    void partOfAYearIsGradedFromSixMonthsOn(String days, int months, Grade grade) {
        String[] ends = days.split("/");
        Days post = Days.between(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
        Assessment assessment = Assessment.of(letter("1"), post, Years.FULL, PLAN);

        assertEquals(months, assessment.months());
        assertEquals(Optional.of(grade), assessment.score().grade());
        assertEquals(
                Optional.of(Grade.UNQUALIFIED),
                assessment.vetoing(List.of(Years.VETO)).score().grade());
    }

    @Test
    void replayGivesTheSameTextByteForByte() {
        Assessment assessment = rich();
        Assessment again = Assessment.replay(assessment.canonical());

        assertEquals(assessment, again);
        assertEquals(assessment.canonical(), again.canonical());
        assertEquals(assessment.digest(), again.digest());
        assertEquals(64, assessment.digest().length());
        assertEquals(
                "6 × (1 × 1/3) ÷ 1 = 2", again.score().line("B1").orElseThrow().formula());
    }

    @Test
    void textThatSaysAnythingElseIsRefused() {
        String text = rich().canonical();

        for (String change : List.of(
                "B1.visits\t1\t3>B1.visits\t2\t3",
                "UNQUALIFIED>EXCELLENT",
                "target: A1>target: ZZ",
                "opinion>remark",
                "I3.markers\t0\t0>I3.markers\t00\t0")) {
            String other = text.replace(change.split(">")[0], change.split(">")[1]);
            assertNotEquals(text, other);
            assertThrows(IllegalArgumentException.class, () -> Assessment.replay(other), change);
        }
        assertThrows(IllegalArgumentException.class, () -> Assessment.replay(""));
        Assessment otherScale = Assessment.replay(text.replace("90 75 60", "80 75 60"));
        assertNotEquals(rich().digest(), otherScale.digest(), "whole in itself, and not what was stored");
    }

    @Test
    void laterFactsAreShownBesideAnAssessmentAndNeverInIt() {
        Assessment assessment = assessed(letter("1"), "");

        assertEquals(
                Map.of("B1.visits", Count.of(39, 40), "C1.forwarded", Count.of(4, 5)),
                assessment.countedOtherwise(but("B1.visits=39/40 C1.forwarded=4/5")));
        assertEquals("100.00", published(assessment));
    }

    @Test
    void anyCountsGiveAFigureThatReplaysAndNeverFallsWhenMoreIsDone() {
        Random random = new Random(20260301);
        for (int round = 0; round < 300; round++) {
            Map<String, Count> counts = new HashMap<>();
            for (String measure : StandardSheet.ASSISTANT.measures()) {
                long due = random.nextInt(8);
                counts.put(measure, Count.of(random.nextInt((int) due + 1), due));
            }
            counts.put("C3.missing", Count.of(0, 0));
            counts.put("H1.missed", Count.of(0, 0));
            Assessment assessment = Assessment.of(letter("1"), Years.WHOLE, YearFacts.of(counts), PLAN);
            double points = 0;
            for (ScoreLine line : assessment.score().lines()) {
                points += line.points().rounded(12).doubleValue();
            }
            BigDecimal figure = assessment.score().published().orElseThrow();
            assertEquals(points / assessment.score().weights().doubleValue() * 100, figure.doubleValue(), 0.005_000_1);
            assertEquals(assessment, Assessment.replay(assessment.canonical()));
            String measure = StandardSheet.ASSISTANT.measures().get(random.nextInt(counts.size()));
            Count count = counts.get(measure);
            if (count.done() < count.due()) {
                counts.put(measure, Count.of(count.done() + 1, count.due()));
                boolean takes = measure.equals("C3.missing") || measure.equals("H1.missed");
                BigDecimal more = Assessment.of(letter("1"), Years.WHOLE, YearFacts.of(counts), PLAN)
                        .score()
                        .published()
                        .orElseThrow();
                assertTrue(takes || more.compareTo(figure) >= 0, () -> measure + " " + counts);
            }
        }
    }
}
