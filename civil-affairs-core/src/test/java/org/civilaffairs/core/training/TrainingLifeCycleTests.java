package org.civilaffairs.core.training;

import static org.civilaffairs.core.appointment.Case.DISTRICT;
import static org.civilaffairs.core.appointment.Case.MAY_1;
import static org.civilaffairs.core.appointment.Case.OTHER_TOWN;
import static org.civilaffairs.core.appointment.Case.PLAN;
import static org.civilaffairs.core.appointment.Case.TOWN;
import static org.civilaffairs.core.appointment.Case.VILLAGE;
import static org.civilaffairs.core.appointment.Case.keys;
import static org.civilaffairs.core.training.Session.by;
import static org.civilaffairs.core.training.Session.held;
import static org.civilaffairs.core.training.Session.planned;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.civilaffairs.core.appointment.Case;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.rule.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state with every event, and what TRN-03 and TRN-04 refuse. */
class TrainingLifeCycleTests {

    private static final Map<TrainingState, String> EXPECTED = Map.of(
            TrainingState.PLANNED, "NOTIFY>NOTIFIED POSTPONE>POSTPONED CANCEL>CANCELLED HOLD>HELD",
            TrainingState.NOTIFIED, "POSTPONE>POSTPONED CANCEL>CANCELLED HOLD>HELD",
            TrainingState.POSTPONED, "NOTIFY>NOTIFIED CANCEL>CANCELLED HOLD>HELD",
            TrainingState.HELD, "EVIDENCE>EVIDENCED MAKE_UP>HELD DISCOUNT>NOT_COUNTED",
            TrainingState.EVIDENCED, "MAKE_UP>EVIDENCED COUNT>COUNTED DISCOUNT>NOT_COUNTED",
            TrainingState.COUNTED, "MAKE_UP>COUNTED DISCOUNT>NOT_COUNTED",
            TrainingState.NOT_COUNTED, "",
            TrainingState.CANCELLED, "");

    private static final Map<TrainingState, String> WAY = Map.of(
            TrainingState.PLANNED, "",
            TrainingState.NOTIFIED, "NOTIFY",
            TrainingState.POSTPONED, "POSTPONE",
            TrainingState.HELD, "HOLD",
            TrainingState.EVIDENCED, "HOLD EVIDENCE",
            TrainingState.COUNTED, "HOLD EVIDENCE COUNT",
            TrainingState.NOT_COUNTED, "HOLD DISCOUNT",
            TrainingState.CANCELLED, "CANCEL");

    private static final TrainingFacts FACTS = new TrainingFacts(
            List.of(),
            List.of(Case.appointed("a", VILLAGE, "p1", MAY_1.minusDays(50)), Case.appointed("b", VILLAGE, "p2", MAY_1)),
            PLAN);

    static Stream<Arguments> pairs() {
        List<Arguments> pairs = new ArrayList<>();
        for (TrainingState state : TrainingState.values()) {
            for (TrainingEvent event : TrainingEvent.values()) {
                String to = Stream.of(EXPECTED.get(state).split(" "))
                        .filter(cell -> cell.startsWith(event + ">"))
                        .map(cell -> cell.substring(cell.indexOf('>') + 1))
                        .findFirst()
                        .orElse("");
                pairs.add(Arguments.of(state, event, to));
            }
        }
        return pairs.stream();
    }

    @ParameterizedTest(name = "{0} + {1} -> {2}")
    @MethodSource("pairs")
    void stepIsTakenOnlyWhereTheTableHasIt(TrainingState state, TrainingEvent event, String to) {
        Training before = planned("1", TrainingKind.ROUTINE, MAY_1, TOWN);
        for (String name : WAY.get(state).split(" ")) {
            if (!name.isEmpty()) {
                before = before.and(TrainingStep.of(TrainingEvent.valueOf(name), by(TOWN), MAY_1));
            }
        }
        before = before.with(List.of(new Attendance(new PersonId("p1"), MAY_1)));
        boolean bureaus = event == TrainingEvent.COUNT || event == TrainingEvent.DISCOUNT;
        TrainingStep step =
                TrainingStep.of(event, bureaus ? by(DISTRICT) : by(TOWN), MAY_1).because("有据");
        Decision<Training> decision = event == TrainingEvent.MAKE_UP
                ? before.madeUpBy(List.of(new PersonId("p2")), step, FACTS)
                : before.take(step, FACTS);

        assertEquals(state, before.state());
        assertEquals(!to.isEmpty(), TrainingLifeCycle.TABLE.find(state, event).isPresent());
        assertEquals(!to.isEmpty(), decision.accepted().isPresent(), () -> decision.findings()
                .toString());
        if (to.isEmpty()) {
            assertEquals(List.of("TRN-04.not-the-next-step"), keys(decision));
        } else {
            assertEquals(to, decision.accepted().get().state().name());
        }
    }

    @ParameterizedTest(name = "{0} {1} by {2}: {3}")
    @CsvSource({
        "ROUTINE, 690102101, 690102101, ''",
        "ROUTINE, 690102, 690102, TRN-03.not-its-organiser",
        "PROFESSIONAL, 690102, 690102, ''",
        "PROFESSIONAL, 690102101, 690102101, TRN-03.not-its-organiser",
        "ROUTINE, 690102101, 690102001, TRN-04.other-organiser",
        "ROUTINE, 690102101, 690102, TRN-04.other-organiser"
    })
    void planIsGivenByItsOrganiser(TrainingKind kind, String organiser, String actor, String key) {
        TrainingPlan plan = TrainingPlan.of(
                kind, TrainingForm.MEETING_AS_TRAINING, DivisionCode.parse(organiser), "低保政策", MAY_1, 2);
        TrainingStep step = TrainingStep.of(TrainingEvent.PLAN, by(DivisionCode.parse(actor)), MAY_1);

        assertEquals(key.isEmpty() ? List.of() : List.of(key), keys(Training.plan("1", plan, step, FACTS)));
    }

    @Test
    void sameDayOrganiserAndTopicAreOneTraining() {
        Training first = planned("1", TrainingKind.ROUTINE, MAY_1, TOWN, OTHER_TOWN);
        TrainingFacts facts = new TrainingFacts(List.of(first), List.of(), PLAN);
        TrainingStep step = TrainingStep.of(TrainingEvent.PLAN, by(OTHER_TOWN), MAY_1);
        TrainingPlan again = TrainingPlan.of(
                TrainingKind.ROUTINE,
                TrainingForm.EXPERIENCE_EXCHANGE,
                OTHER_TOWN,
                first.plan().topic(),
                MAY_1,
                3);
        TrainingPlan otherDay = TrainingPlan.of(
                TrainingKind.ROUTINE,
                TrainingForm.EXPERIENCE_EXCHANGE,
                OTHER_TOWN,
                first.plan().topic(),
                MAY_1.plusDays(1),
                3);

        assertEquals(List.of("TRN-04.same-training"), keys(Training.plan("2", again, step, facts)));
        assertTrue(Training.plan("2", otherDay, step, facts).accepted().isPresent());
    }

    @Test
    void attendanceOfSomebodyNotInForceThatDayIsRejectedWhole() {
        Training training = held("1", MAY_1.minusDays(1), TOWN);
        List<PersonId> sheet = List.of(new PersonId("p1"), new PersonId("p2"), new PersonId("nobody"));

        assertEquals(List.of("TRN-04.not-in-force", "TRN-04.not-in-force"), keys(training.attendedBy(sheet, FACTS)));
        assertTrue(training.attendedBy(List.of(new PersonId("p1")), FACTS)
                .accepted()
                .isPresent());
        assertEquals(
                List.of("TRN-04.not-held"),
                keys(planned("1", TrainingKind.ROUTINE, MAY_1, TOWN).attendedBy(sheet, FACTS)));
    }

    @Test
    void whoMissedItMayMakeItUpOnceInPost() {
        Training training = held("1", MAY_1, TOWN, "p1");
        TrainingStep step = TrainingStep.of(TrainingEvent.MAKE_UP, by(TOWN), MAY_1.plusDays(9));

        Training made = training.madeUpBy(List.of(new PersonId("p2")), step, FACTS)
                .accepted()
                .orElseThrow();
        assertTrue(made.attendedBy(new PersonId("p2")));
        assertFalse(made.asOf(MAY_1.plusDays(8)).orElseThrow().attendedBy(new PersonId("p2")));
        assertEquals(
                List.of("TRN-04.attended-already"), keys(training.madeUpBy(List.of(new PersonId("p1")), step, FACTS)));
        assertEquals(List.of("TRN-04.nobody-named"), keys(training.take(step, FACTS)));
    }

    @Test
    void evidenceNeedsASheetAndCallingOffAReason() {
        Training without = held("1", MAY_1, TOWN);
        TrainingStep evidence = TrainingStep.of(TrainingEvent.EVIDENCE, by(TOWN), MAY_1);
        TrainingStep early = TrainingStep.of(TrainingEvent.EVIDENCE, by(TOWN), MAY_1.minusDays(1));
        TrainingStep cancel = TrainingStep.of(TrainingEvent.CANCEL, by(TOWN), MAY_1);
        TrainingStep village = TrainingStep.of(TrainingEvent.CANCEL, Actor.committees(VILLAGE), MAY_1);

        assertEquals(List.of("TRN-04.no-attendance-sheet"), keys(without.take(evidence, FACTS)));
        assertEquals(List.of("TRN-04.order"), keys(held("1", MAY_1, TOWN, "p1").take(early, FACTS)));
        Training planned = planned("1", TrainingKind.ROUTINE, MAY_1, TOWN);
        assertEquals(List.of("TRN-04.reason-missing"), keys(planned.take(cancel, FACTS)));
        assertEquals(List.of("TRN-04.other-level"), keys(planned.take(village, FACTS)));
    }

    @Test
    void planIsWholeFromTheStart() {
        TreeSet<DivisionCode> town = new TreeSet<>(Set.of(TOWN));
        assertThrows(IllegalArgumentException.class, () -> plan(TrainingForm.OTHER, "", town, "题", "2"));
        assertThrows(IllegalArgumentException.class, () -> plan(TrainingForm.SPECIAL_LECTURE, "参观", town, "题", "2"));
        assertThrows(IllegalArgumentException.class, () -> plan(TrainingForm.SPECIAL_LECTURE, "", town, " ", "2"));
        assertThrows(IllegalArgumentException.class, () -> plan(TrainingForm.SPECIAL_LECTURE, "", town, "题", "0"));
        assertThrows(IllegalArgumentException.class, () -> plan(TrainingForm.SPECIAL_LECTURE, "", town, "题", "24.5"));
        assertThrows(
                IllegalArgumentException.class,
                () -> plan(TrainingForm.SPECIAL_LECTURE, "", new TreeSet<>(), "题", "2"));
        assertEquals("参观", plan(TrainingForm.OTHER, " 参观 ", town, "题", "2.0").otherForm());
    }

    private static TrainingPlan plan(
            TrainingForm form, String other, TreeSet<DivisionCode> organisers, String topic, String hours) {
        return new TrainingPlan(TrainingKind.ROUTINE, form, other, organisers, topic, MAY_1, new BigDecimal(hours));
    }
}
