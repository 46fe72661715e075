package org.civilaffairs.core.responsibility;

import static org.civilaffairs.core.appointment.Case.ESTABLISHED;
import static org.civilaffairs.core.appointment.Case.PLAN;
import static org.civilaffairs.core.appointment.Case.TOWN;
import static org.civilaffairs.core.appointment.Case.VILLAGE;
import static org.civilaffairs.core.responsibility.Letters.FACTS;
import static org.civilaffairs.core.responsibility.Letters.POST;
import static org.civilaffairs.core.responsibility.Letters.keys;
import static org.civilaffairs.core.responsibility.Letters.step;
import static org.civilaffairs.core.responsibility.Years.JANUARY_15;
import static org.civilaffairs.core.responsibility.Years.assessed;
import static org.civilaffairs.core.responsibility.Years.assessedLetter;
import static org.civilaffairs.core.responsibility.Years.letter;
import static org.civilaffairs.core.responsibility.Years.result;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.civilaffairs.core.appointment.VillageCodes;
import org.civilaffairs.core.calendar.HolidayTable;
import org.civilaffairs.core.calendar.WorkingDays;
import org.civilaffairs.core.person.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Grades, their quota and their ranking (RSP-03, RSP-05), and what the last steps of a letter refuse. */
class GradingTests {

    static final LetterFacts WITH_DAYS = new LetterFacts(
            VillageCodes.of(VILLAGE, ESTABLISHED),
            List.of(POST),
            List.of(),
            PLAN,
            WorkingDays.of(List.of(new HolidayTable(2027, new TreeSet<>(), new TreeSet<>()))));

    private static String shown(List<TownResult> results) {
        List<String> lines = new ArrayList<>();
        TownRanking.of(TOWN, results, List.of(), PLAN)
                .ranked()
                .forEach(place -> lines.add(place.rank()
                        + place.result().letter()
                        + (place.proposed() == Grade.EXCELLENT ? "*" : "")
                        + (place.open() ? "?" : "")));
        return String.join(" ", lines);
    }

    private static List<TownResult> town(String... but) {
        List<TownResult> results = new ArrayList<>();
        for (int n = 0; n < but.length; n++) {
            results.add(result(Character.toString((char) ('a' + n)), but[n]));
        }
        return results;
    }

    @ParameterizedTest(name = "{0} graded: {1} may be excellent")
    @CsvSource({"0, 0", "1, 1", "5, 1", "9, 1", "10, 2", "14, 2", "15, 3", "100, 20"})
    void aFifthOfATownMayBeExcellentAndOneAlways(int graded, int places) {
        assertEquals(places, TownRanking.places(graded, PLAN));
    }

    @Test
    void equalFiguresShareARankAndThePlaceGoesByCAndA3() {
        assertEquals("1a* 2b 3c", shown(town("", "F1.balanced=0/1", "D3.batches=0/1")));
        assertEquals("1b* 1a 3c", shown(town("C1.forwarded=0/4", "H1.inTime=0/1", "C2.steps=0/4")));
        assertEquals("1b* 1a", shown(town("A3.inTime=45/50", "A2.books=9/10")));
        assertEquals("1a? 1b? 3c", shown(town("F2.activities=0/0", "H2.activities=0/0", "F1.balanced=0/1")));
        assertEquals("1a? 1b? 1c?", shown(town("", "", "")));
    }

    @Test
    void thoseAlikeTakeThePlacesTogetherOrLeaveThemToTheTown() {
        String[] ten = new String[10];
        Arrays.fill(ten, "C1.forwarded=0/4 C2.steps=0/4");
        ten[0] = "";
        ten[1] = "F2.activities=0/0";
        ten[2] = "H2.activities=0/0";
        assertEquals("1a* 2b? 2c? 4d 4e 4f 4g 4h 4i 4j", shown(town(ten)));
        ten[0] = "C1.forwarded=0/4";
        assertEquals("1b* 1c* 3a 4d 4e 4f 4g 4h 4i 4j", shown(town(ten)));
    }

    @Test
    void whoHasNoLetterStandsApartAndNotAsZero() {
        TownRanking ranking = TownRanking.of(TOWN, town("", ""), List.of(new PersonId("p9")), PLAN);

        assertEquals(List.of(new PersonId("p9")), ranking.withoutLetter());
        assertEquals(2, ranking.ranked().size());
        assertEquals(0, ranking.distribution().get(Grade.UNQUALIFIED));
    }

    @ParameterizedTest(name = "{0} confirmed for {1}: {2}")
    @CsvSource({
        "EXCELLENT, '', ''",
        "QUALIFIED, '', ''",
        "UNQUALIFIED, '', RSP-03.other-grade",
        "BASICALLY_QUALIFIED, '', RSP-03.other-grade",
        "EXCELLENT, C1.forwarded=0/4 C2.steps=0/4 A3.inTime=99898/100000, RSP-03.other-grade",
        "QUALIFIED, C1.forwarded=0/4 C2.steps=0/4 A3.inTime=99898/100000, ''",
        ", '', RSP-04.grade-missing"
    })
    void gradeIsConfirmedWithinTheFigure(Grade grade, String but, String key) {
        Letter told = assessedLetter("1", assessed(letter("1"), but)).and(byAssistant(LetterEvent.ACKNOWLEDGE));
        LetterStep confirm = step(LetterEvent.CONFIRM, JANUARY_15);

        assertEquals(
                key.isEmpty() ? List.of() : List.of(key),
                keys(told.take(grade == null ? confirm : confirm.with(new Confirmation(grade)), FACTS)));
    }

    private static LetterStep byAssistant(LetterEvent event) {
        return step(event, JANUARY_15).by("p1");
    }

    @Test
    void quotaThatIsFullTakesNoMore() {
        Letter told = assessedLetter("1", assessed(letter("1"), "")).and(byAssistant(LetterEvent.ACKNOWLEDGE));
        List<Letter> others = new ArrayList<>();
        for (int n = 2; n < 10; n++) {
            others.add(assessedLetter("" + n, assessed(letter("" + n), "")));
        }
        LetterStep excellent = step(LetterEvent.CONFIRM, JANUARY_15).with(new Confirmation(Grade.EXCELLENT));
        assertEquals(List.of(), keys(told.take(excellent, FACTS.withLetters(others))));
        others.set(0, others.get(0).and(excellent));
        assertEquals(List.of("RSP-03.quota-full"), keys(told.take(excellent, FACTS.withLetters(others))));
        others.add(assessedLetter("10", assessed(letter("10"), "")));
        assertEquals(List.of(), keys(told.take(excellent, FACTS.withLetters(others))), "a fifth of ten is two");
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "OBJECT, 2027-01-22, ''",
        "OBJECT, 2027-01-23, RSP-04.objection-late",
        "CONFIRM, 2027-01-22, RSP-04.objection-open",
        "CONFIRM, 2027-01-23, ''"
    })
    void objectionsComeWithinFiveWorkingDays(LetterEvent event, LocalDate on, String key) {
        Letter told = assessedLetter("1", assessed(letter("1"), ""));
        LetterStep step = event == LetterEvent.OBJECT
                ? step(event, on).by("p1")
                : step(event, on).with(new Confirmation(Grade.EXCELLENT));

        assertEquals(key.isEmpty() ? List.of() : List.of(key), keys(told.take(step, WITH_DAYS)));
        assertEquals(
                event == LetterEvent.OBJECT ? List.of() : List.of("RSP-04.objection-open"),
                keys(told.take(step, FACTS)),
                "without a holiday table nothing is guessed, and nobody loses the right to object");
    }

    @Test
    void assessmentIsOfThisLetterOfAYearThatIsOverAndWhole() {
        Letter own = new Letter(
                "1",
                2026,
                VILLAGE,
                new PersonId("p1"),
                letter("1").name(),
                Letters.after("SIGN_BY_TOWN", "SIGN_BY_ASSISTANT", "TAKE_EFFECT", "SELF_ASSESS")
                        .history());
        Assessment good = assessed(own, "");
        LetterStep assess = step(LetterEvent.ASSESS, JANUARY_15);

        assertEquals(List.of(), keys(own.take(assess.with(good), FACTS)));
        assertEquals(List.of("RSP-03.sheet-missing"), keys(own.take(assess, FACTS)));
        LetterStep early = step(LetterEvent.ASSESS, LocalDate.of(2026, 12, 31));
        assertEquals(List.of("RSP-03.year-not-over"), keys(own.take(early.with(good), FACTS)));
        assertEquals(List.of("RSP-03.other-letter"), keys(own.take(assess.with(assessed(letter("2"), "")), FACTS)));
        Assessment part = Assessment.of(own, Years.WHOLE.endingBy(LocalDate.of(2026, 9, 1)), Years.FULL, PLAN);
        assertEquals(List.of("RSP-03.other-days"), keys(own.take(assess.with(part.opinion("同意")), FACTS)));
        Assessment faulty = Assessment.of(own, Years.WHOLE, YearFacts.NONE, PLAN)
                .judging(Map.of("A1", new JudgedPoints(BigDecimal.ONE, "")))
                .adjusting(List.of(new Adjustment(AdjustmentItem.COMMENDED, BigDecimal.TEN, "", "")))
                .vetoing(List.of(new Veto(VetoItem.V1, "有", "纪委", " ", JANUARY_15)));
        assertEquals(
                List.of(
                        "RSP-03.adjustment-range",
                        "RSP-03.adjustment-without-paper",
                        "RSP-03.incomplete",
                        "RSP-03.judged-range",
                        "RSP-03.judged-without-reason",
                        "RSP-03.opinion-missing",
                        "RSP-03.veto-without-document"),
                keys(own.take(assess.with(faulty), FACTS)));
    }

    @Test
    void townsPointsForJudgedTargetsCount() {
        Terms terms = Terms.of(List.of(
                Target.computed(StandardSheet.ASSISTANT.find("A2").orElseThrow(), BigDecimal.valueOf(40)),
                Target.judged("Z1", "其他职责", Terms.DUTIES, BigDecimal.valueOf(60))));
        Letter own = new Letter(
                "1", 2026, VILLAGE, new PersonId("p1"), letter("1").name(), List.of(Letters.draftStep(terms)));
        Assessment open = Assessment.of(own, Years.WHOLE, Years.counts("A2.books=9/10"), PLAN);

        assertEquals(List.of("Z1"), open.score().missing());
        Map<String, JudgedPoints> judged = new TreeMap<>(Map.of("Z1", new JudgedPoints(new BigDecimal("45.5"), "较好")));
        assertEquals(
                "81.50", open.judging(judged).score().published().orElseThrow().toPlainString());
        assertEquals(
                open.judging(judged), Assessment.replay(open.judging(judged).canonical()));
    }
}
