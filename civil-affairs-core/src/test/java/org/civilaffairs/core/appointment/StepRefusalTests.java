package org.civilaffairs.core.appointment;

import static org.civilaffairs.core.appointment.AppointmentEvent.APPROVE;
import static org.civilaffairs.core.appointment.AppointmentEvent.END_TERM;
import static org.civilaffairs.core.appointment.AppointmentEvent.ENTER_POST;
import static org.civilaffairs.core.appointment.AppointmentEvent.FILE;
import static org.civilaffairs.core.appointment.AppointmentEvent.HAND_OVER;
import static org.civilaffairs.core.appointment.AppointmentEvent.REJECT;
import static org.civilaffairs.core.appointment.AppointmentEvent.RETURN_FILING;
import static org.civilaffairs.core.appointment.Case.DISTRICT;
import static org.civilaffairs.core.appointment.Case.FACTS;
import static org.civilaffairs.core.appointment.Case.MAY_1;
import static org.civilaffairs.core.appointment.Case.OTHER_TOWN;
import static org.civilaffairs.core.appointment.Case.OTHER_VILLAGE;
import static org.civilaffairs.core.appointment.Case.PLAN;
import static org.civilaffairs.core.appointment.Case.TOWN;
import static org.civilaffairs.core.appointment.Case.VILLAGE;
import static org.civilaffairs.core.appointment.Case.appointed;
import static org.civilaffairs.core.appointment.Case.approval;
import static org.civilaffairs.core.appointment.Case.candidate;
import static org.civilaffairs.core.appointment.Case.filing;
import static org.civilaffairs.core.appointment.Case.keys;
import static org.civilaffairs.core.appointment.Case.recommendation;
import static org.civilaffairs.core.appointment.Case.recommended;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.rule.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused of a step that the table allows, by the id that refuses it. */
class StepRefusalTests {

    private static final Appointment RECOMMENDED = recommended("a", VILLAGE, "p1", MAY_1);
    private static final Appointment IN_POST = RECOMMENDED.and(approval(VILLAGE, MAY_1));
    private static final Appointment FILED = appointed("a", VILLAGE, "p1", MAY_1);
    private static final DivisionCode FOREIGN_BUREAU = DivisionCode.parse("690103");

    static Stream<Arguments> steps() {
        LocalDate later = MAY_1.plusDays(3);
        Step reject = Step.of(REJECT, Actor.town(TOWN), later);
        Step end = Step.of(END_TERM, Actor.town(TOWN), later);
        Step back = Step.of(RETURN_FILING, Actor.bureau(DISTRICT), later);
        return Stream.of(
                Arguments.of(
                        "another town approves", RECOMMENDED, townApproves(OTHER_TOWN, later), "APT-06.other-town"),
                Arguments.of("its own town approves", RECOMMENDED, townApproves(TOWN, later), ""),
                Arguments.of("refused without a reason", RECOMMENDED, reject, "APT-06.reason-missing"),
                Arguments.of("refused with a reason", RECOMMENDED, reject.because("人选另议"), ""),
                Arguments.of(
                        "approved before it was recommended (B05)",
                        RECOMMENDED,
                        approval(VILLAGE, MAY_1.minusDays(1)),
                        "APT-08.order"),
                Arguments.of(
                        "effective before the approval",
                        RECOMMENDED,
                        approval(VILLAGE, later).effectiveOn(later.minusDays(1)),
                        "APT-08.effective-before-decision"),
                Arguments.of("approved twice", IN_POST, approval(VILLAGE, later), "APT-08.twice"),
                Arguments.of(
                        "filed before the approval",
                        RECOMMENDED,
                        filing(VILLAGE, later, "1"),
                        "APT-08.not-the-next-step"),
                Arguments.of("filed twice", FILED, filing(VILLAGE, later, "2"), "APT-08.twice"),
                Arguments.of("filed without a number", IN_POST, filing(VILLAGE, later, " "), "APT-07.number-missing"),
                Arguments.of(
                        "filed under a number given before",
                        IN_POST,
                        filing(VILLAGE, later, "taken"),
                        "APT-07.number-taken"),
                Arguments.of(
                        "filed by another bureau",
                        IN_POST,
                        Step.of(FILE, Actor.bureau(FOREIGN_BUREAU), later).filedAs("1"),
                        "APT-07.other-bureau"),
                Arguments.of(
                        "filed by the town",
                        IN_POST,
                        Step.of(FILE, Actor.town(TOWN), later).filedAs("1"),
                        "APT-08.other-level"),
                Arguments.of("sent back without a reason", FILED, back, "APT-11.reason-missing"),
                Arguments.of("sent back though not filed", IN_POST, back.because("缺章"), "APT-11.not-filed"),
                Arguments.of("ended without a reason", FILED, end, "APT-09.reason-missing"),
                Arguments.of("ended with a reason", FILED, end.because("期满"), ""),
                Arguments.of(
                        "anything after the end",
                        FILED.and(end.because("期满")).and(Step.of(HAND_OVER, Actor.town(TOWN), later)),
                        filing(VILLAGE, later, "3"),
                        "APT-09.ended-is-final"),
                Arguments.of(
                        "the post entered too early",
                        RECOMMENDED.and(approval(VILLAGE, later).effectiveOn(later.plusDays(5))),
                        Step.of(ENTER_POST, Actor.town(TOWN), later),
                        "APT-08.before-effective-date"));
    }

    private static Step townApproves(DivisionCode town, LocalDate on) {
        return Step.of(APPROVE, Actor.town(town), on);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("steps")
    void stepIsRefusedByTheIdThatForbidsIt(String name, Appointment before, Step step, String key) {
        Decision<Appointment> decision = before.take(step, FACTS.withFilingNumbers(Set.of("taken")));

        assertEquals(key.isEmpty(), decision.accepted().isPresent(), () -> decision.findings()
                .toString());
        assertTrue(key.isEmpty() || keys(decision).contains(key), () -> keys(decision)
                .toString());
    }

    @Test
    void b04OneCommitteeIsNotEnough() {
        Step one = recommendation(VILLAGE, MAY_1).signedBy(EnumSet.of(Committee.PARTY_BRANCH));

        assertEquals(
                List.of("APT-05.one-committee"),
                keys(Appointment.recommend("a", VILLAGE, candidate("p1"), one, FACTS)));
    }

    @ParameterizedTest(name = "B28 a unit that ends in {0} has a post: {1}")
    @CsvSource({"001, true", "201, true", "399, true", "401, false", "501, false", "498, false", "598, false"})
    void b28OnlyTrueCommitteesHaveAPost(String last, boolean post) {
        DivisionCode unit = DivisionCode.parse(TOWN.digits() + last);
        AppointmentFacts facts = AppointmentFacts.of(VillageCodes.of(unit, Case.ESTABLISHED), PLAN);

        assertEquals(
                post ? List.of() : List.of("APT-05.no-post-here"),
                keys(Appointment.recommend("a", unit, candidate("p1"), recommendation(unit, MAY_1), facts)));
    }

    @Test
    void everyFaultOfARecommendationIsToldAtOnce() {
        Step wrong = recommendation(OTHER_VILLAGE, MAY_1).signedBy(Set.of());
        Candidacy empty = candidate("p1").with(StatementOfConditions.EMPTY);

        assertTrue(keys(Appointment.recommend("a", VILLAGE, empty, wrong, FACTS))
                .containsAll(List.of("APT-05.one-committee", "APT-05.other-village", "ELG-05.incomplete")));
    }

    @Test
    void committeesOfAnotherVillageCannotRecommend() {
        Step foreign = recommendation(OTHER_VILLAGE, MAY_1);

        assertEquals(
                List.of("APT-05.other-village"),
                keys(Appointment.recommend("a", VILLAGE, candidate("p1"), foreign, FACTS)));
    }

    @Test
    void b06TownThatDidNotGovernTheVillageThatDayCannotApprove() {
        DivisionCode moved = DivisionCode.parse("690102001203");
        LocalDate move = MAY_1.plusDays(10);
        VillageCodes codes = new VillageCodes(List.of(
                new VillageCodes.Term(VILLAGE, Days.between(Case.ESTABLISHED, move)),
                new VillageCodes.Term(moved, Days.from(move))));
        AppointmentFacts facts = AppointmentFacts.of(codes, PLAN);

        assertEquals(List.of("APT-06.other-town"), keys(RECOMMENDED.take(townApproves(TOWN, move), facts)));
        assertEquals(
                List.of("APT-06.other-town"),
                keys(RECOMMENDED.take(townApproves(OTHER_TOWN, move.minusDays(1)), facts)));
        assertTrue(RECOMMENDED
                .take(townApproves(OTHER_TOWN, move), facts)
                .accepted()
                .isPresent());
        assertTrue(RECOMMENDED
                .take(townApproves(TOWN, move.minusDays(1)), facts)
                .accepted()
                .isPresent());
    }

    @Test
    void postAndPersonMustBeFreeFromTheEffectiveDateOn() {
        Appointment holder = appointed("b", VILLAGE, "p2", MAY_1.minusDays(100));
        Appointment elsewhere = appointed("c", OTHER_VILLAGE, "p1", MAY_1.minusDays(100));
        AppointmentFacts facts = FACTS.withOthers(List.of(holder, elsewhere));

        assertEquals(
                List.of("APT-01.duplicate", "APT-03.two-villages"),
                keys(RECOMMENDED.take(approval(VILLAGE, MAY_1), facts)));
    }

    @Test
    void b01SuccessorMayStartOnTheDayTheOtherEndsAndNotBefore() {
        LocalDate end = MAY_1.plusDays(30);
        AppointmentFacts facts = FACTS.withOthers(List.of(Case.served("b", VILLAGE, "p2", MAY_1.minusDays(9), end)));

        assertFalse(RECOMMENDED
                .take(approval(VILLAGE, MAY_1).effectiveOn(end.minusDays(1)), facts)
                .accepted()
                .isPresent());
        assertTrue(RECOMMENDED
                .take(approval(VILLAGE, MAY_1).effectiveOn(end), facts)
                .accepted()
                .isPresent());
    }

    @Test
    void oldFaultDoesNotStandInTheWayOfEndingIt() {
        Appointment wrong = RECOMMENDED.and(townApproves(OTHER_TOWN, MAY_1));
        Step end = Step.of(END_TERM, Actor.town(TOWN), MAY_1.plusDays(2)).because("任用有误");

        assertTrue(wrong.take(end, FACTS).accepted().isPresent());
    }

    @Test
    void filingSentBackLeavesThePostAndMayBeFiledAgain() {
        Appointment back = FILED.and(Step.of(RETURN_FILING, Actor.bureau(DISTRICT), MAY_1.plusDays(2))
                .because("缺章"));

        assertFalse(back.filed());
        assertTrue(back.inForceOn(MAY_1.plusDays(3)));
        assertTrue(back.take(filing(VILLAGE, MAY_1.plusDays(4), "again"), FACTS)
                .accepted()
                .orElseThrow()
                .filed());
    }
}
