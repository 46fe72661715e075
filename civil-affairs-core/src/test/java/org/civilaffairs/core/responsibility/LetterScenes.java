package org.civilaffairs.core.responsibility;

import static org.civilaffairs.core.appointment.Case.OTHER_TOWN;
import static org.civilaffairs.core.appointment.Case.PLAN;
import static org.civilaffairs.core.appointment.Case.TOWN;
import static org.civilaffairs.core.appointment.Case.VILLAGE;
import static org.civilaffairs.core.responsibility.Letters.FACTS;
import static org.civilaffairs.core.responsibility.Letters.MARCH_1;
import static org.civilaffairs.core.responsibility.Letters.POST;
import static org.civilaffairs.core.responsibility.Letters.after;
import static org.civilaffairs.core.responsibility.Letters.draft;
import static org.civilaffairs.core.responsibility.Letters.draftStep;
import static org.civilaffairs.core.responsibility.Letters.step;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;
import org.civilaffairs.core.rule.ClauseId;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.rule.Finding;

/** Scenes in which, taken together, everything is found that rules of target responsibility can find. */
public final class LetterScenes {

    private final List<Finding> findings = new ArrayList<>();

    private LetterScenes() {}

    public static List<Finding> all() {
        LetterScenes scenes = new LetterScenes();
        scenes.drafts();
        scenes.steps();
        scenes.year();
        scenes.deadlines();
        scenes.assessments();
        scenes.ranking();
        return scenes.findings;
    }

    private void refused(Decision<?> decision) {
        findings.addAll(decision.findings());
    }

    private void drafts() {
        Target untied = new Target("X9", "", new TreeSet<>(), new BigDecimal("0.001"), TargetKind.COMPUTED);
        Target untitled = Target.judged("Z1", "", new TreeSet<>(), BigDecimal.ONE);
        TreeMap<ClauseId, String> waived = new TreeMap<>(Map.of(ClauseId.parse("4.12"), ""));
        refused(draft(new Terms(List.of(untied, untied, untitled), waived), FACTS));
        Letter other = new Letter("0", 2026, VILLAGE, new PersonId("p1"), new PersonName("甲"), after().history());
        refused(draft(StandardSheet.ASSISTANT.terms(), FACTS.withLetters(List.of(other))));
        refused(Letter.draft(
                "3",
                2024,
                VILLAGE,
                new PersonId("p7"),
                new PersonName("乙"),
                draftStep(StandardSheet.ASSISTANT.terms()),
                FACTS));
    }

    private void steps() {
        refused(after().take(LetterStep.of(LetterEvent.SIGN_BY_TOWN, Actor.town(TOWN), MARCH_1), FACTS));
        refused(after().take(LetterStep.of(LetterEvent.SIGN_BY_TOWN, Actor.town(OTHER_TOWN), MARCH_1), FACTS));
        refused(after().take(step(LetterEvent.FILE, MARCH_1), FACTS));
        refused(after().take(step(LetterEvent.REVISE, MARCH_1.minusDays(1)), FACTS));
        refused(after("SIGN_BY_TOWN")
                .take(step(LetterEvent.SIGN_BY_ASSISTANT, MARCH_1).by("p9"), FACTS));
        Letter running = after("SIGN_BY_TOWN", "SIGN_BY_ASSISTANT", "TAKE_EFFECT");
        refused(running.take(step(LetterEvent.TERMINATE, MARCH_1).because(""), FACTS));
        refused(running.take(step(LetterEvent.SELF_ASSESS, MARCH_1).because(""), FACTS));
        Amendment unsigned = new Amendment(running.terms(), List.of());
        refused(running.take(step(LetterEvent.AMEND, MARCH_1).with(unsigned), FACTS));
    }

    private void year() {
        Letter late = after("SIGN_BY_TOWN").and(step(LetterEvent.SIGN_BY_ASSISTANT, LocalDate.of(2026, 4, 9)));
        for (String asOf : List.of("2026-02-01", "2026-04-01", "2026-05-01")) {
            LettersOfYear facts = new LettersOfYear(VILLAGE, "柳溪村", 2026, List.of(POST), List.of(late), PLAN);
            findings.addAll(
                    SignedInTime.RULE.judge(facts, LocalDate.parse(asOf)).findings());
        }
    }

    private void deadlines() {
        Letter running = after("SIGN_BY_TOWN", "SIGN_BY_ASSISTANT", "TAKE_EFFECT");
        Letter reported = running.and(step(LetterEvent.SELF_ASSESS, MARCH_1));
        Letter assessed = Years.assessedLetter("1", Years.assessed(Years.letter("1"), ""));
        for (Letter letter : List.of(running, reported, assessed)) {
            LettersOfYear facts = new LettersOfYear(VILLAGE, "柳溪村", 2026, List.of(POST), List.of(letter), PLAN);
            for (String asOf : List.of("2026-12-10", "2027-01-20", "2027-02-20", "2027-03-01")) {
                findings.addAll(
                        AssessedInTime.RULE.judge(facts, LocalDate.parse(asOf)).findings());
            }
        }
    }

    private void ranking() {
        DistrictRanking ranking = new DistrictRanking(TOWN.district(), 2026, LocalDate.of(2026, 12, 31), List.of());
        findings.addAll(RankingPublished.RULE
                .judge(new RankingPublished.Facts(ranking, Actor.town(TOWN), "", true, 1), MARCH_1)
                .findings());
    }

    private void assessments() {
        Letter told = after("SIGN_BY_TOWN", "SIGN_BY_ASSISTANT", "TAKE_EFFECT", "SELF_ASSESS");
        Assessment faulty = Assessment.of(told, Years.WHOLE.endingBy(LocalDate.of(2026, 9, 1)), YearFacts.NONE, PLAN)
                .judging(Map.of("A1", new JudgedPoints(BigDecimal.ONE, "")))
                .adjusting(List.of(new Adjustment(AdjustmentItem.COMMENDED, BigDecimal.TEN, "", "")))
                .vetoing(List.of(new Veto(VetoItem.V1, "", "", "", MARCH_1)));
        refused(told.take(step(LetterEvent.ASSESS, MARCH_1).with(faulty), FACTS));
        refused(told.take(step(LetterEvent.ASSESS, MARCH_1).with(Years.assessed(Years.letter("2"), "")), FACTS));
        refused(told.take(step(LetterEvent.ASSESS, MARCH_1), FACTS));
        Terms nothing = Terms.of(List.of());
        Assessment idle = new Assessment(
                "1",
                Years.WHOLE,
                nothing,
                new ScoreSheet(List.of()),
                YearFacts.NONE,
                new TreeMap<>(),
                List.of(),
                List.of(),
                "",
                Yardstick.of(PLAN));
        refused(told.take(step(LetterEvent.ASSESS, MARCH_1).with(idle), FACTS));
        SelfAssessment own = new SelfAssessment(new TreeMap<>(Map.of("Q", BigDecimal.ONE)));
        refused(after("SIGN_BY_TOWN", "SIGN_BY_ASSISTANT", "TAKE_EFFECT")
                .take(step(LetterEvent.SELF_ASSESS, MARCH_1).with(own), FACTS));
        Letter assessed = Years.assessedLetter("1", Years.assessed(Years.letter("1"), ""));
        LetterStep confirm = step(LetterEvent.CONFIRM, Years.JANUARY_15);
        refused(assessed.take(confirm, FACTS));
        refused(assessed.take(confirm.with(new Confirmation(Grade.UNQUALIFIED)), FACTS));
        Letter first = Years.assessedLetter("2", Years.assessed(Years.letter("2"), ""))
                .and(confirm.with(new Confirmation(Grade.EXCELLENT)));
        refused(assessed.take(confirm.with(new Confirmation(Grade.EXCELLENT)), FACTS.withLetters(List.of(first))));
        refused(assessed.take(
                step(LetterEvent.OBJECT, Years.JANUARY_15.plusDays(30)).by("p1"), GradingTests.WITH_DAYS));
    }
}
