package org.civilaffairs.core.training;

import static org.civilaffairs.core.appointment.Case.DISTRICT;
import static org.civilaffairs.core.appointment.Case.OTHER_TOWN;
import static org.civilaffairs.core.appointment.Case.TOWN;
import static org.civilaffairs.core.appointment.Case.VILLAGE;
import static org.civilaffairs.core.training.Session.bureau;
import static org.civilaffairs.core.training.Session.held;
import static org.civilaffairs.core.training.Session.planned;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.appointment.Case;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.policy.PolicyEntry;
import org.civilaffairs.core.policy.Scope;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Judgement;
import org.civilaffairs.core.rule.Layer;
import org.civilaffairs.core.rule.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** TRN-01 and TRN-02 at their edges, by the numbers of the boundary cases. */
class TrainingBoundaryTests {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 10);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 15);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);

    private static TownYear year(DivisionCode town, int year, Policy policy, Training... trainings) {
        return new TownYear(town, "柳溪镇", year, Set.of(town, DISTRICT), List.of(trainings), List.of(), policy);
    }

    private static Outcome outcome(LocalDate asOf, Training... trainings) {
        return RoutineTrainings.RULE
                .judge(year(TOWN, 2026, Case.PLAN, trainings), asOf)
                .outcome();
    }

    private static Policy with(String key, String value) {
        PolicyEntry entry = new PolicyEntry(
                key, value, Scope.NATION, Days.from(LocalDate.of(2020, 1, 1)), "青民发〔2026〕1号", Layer.PARAMETER);
        return Policies.plan().with(List.of(entry)).on(MARCH, TOWN);
    }

    @Test
    void b08TwoOnOneDayCountOnce() {
        assertEquals(Outcome.BREACH, outcome(NEXT_YEAR, held("1", MARCH, TOWN, "p"), held("2", MARCH, TOWN, "p")));
        assertEquals(
                Outcome.MET, outcome(NEXT_YEAR, held("1", MARCH, TOWN, "p"), held("2", MARCH.plusDays(1), TOWN, "p")));
    }

    @ParameterizedTest(name = "B09 the bureau's training counts {0}: {1}")
    @CsvSource({"false, BREACH", "true, MET"})
    void b09BureauTrainingIsNotRoutine(String counts, Outcome expected) {
        TownYear year = year(
                TOWN,
                2026,
                with("training.bureauCounts", counts),
                held("1", MARCH, TOWN, "p"),
                bureau("2", OCTOBER, "p"));

        assertEquals(expected, RoutineTrainings.RULE.judge(year, NEXT_YEAR).outcome());
    }

    @ParameterizedTest(name = "B10 year {0} counts {1}")
    @CsvSource({"2025, 0", "2026, 1", "2027, 1", "2028, 0"})
    void b10YearsEndAtTheLastOfDecember(int year, int count) {
        TownYear facts = year(
                TOWN,
                year,
                Case.PLAN,
                held("1", LocalDate.of(2026, 12, 31), TOWN, "p"),
                held("2", LocalDate.of(2027, 1, 1), TOWN, "p"));

        assertEquals(
                count,
                TrainingRequirement.of(facts, LocalDate.of(2029, 1, 1)).held().size());
    }

    @Test
    void b11CancelledOneDoesNotCount() {
        LocalDate december = LocalDate.of(2026, 12, 30);
        Training cancelled = planned("2", TrainingKind.ROUTINE, december, TOWN)
                .and(TrainingStep.of(TrainingEvent.CANCEL, Session.by(TOWN), december)
                        .because("大雪"));

        assertEquals(Outcome.BREACH, outcome(NEXT_YEAR, held("1", MARCH, TOWN, "p"), cancelled));
    }

    @Test
    void b12JointTrainingCountsForEachOrganiser() {
        Training joint = planned("1", TrainingKind.ROUTINE, MARCH, TOWN, OTHER_TOWN)
                .and(TrainingStep.of(TrainingEvent.HOLD, Session.by(TOWN), MARCH))
                .with(List.of(new Attendance(new PersonId("p"), MARCH)));

        for (DivisionCode town : List.of(TOWN, OTHER_TOWN)) {
            assertEquals(
                    1,
                    TrainingRequirement.of(year(town, 2026, Case.PLAN, joint), NEXT_YEAR)
                            .held()
                            .size());
        }
    }

    @Test
    void b13WithOneHeldInOctoberOneIsLeftUntilTheEndOfTheYear() {
        Judgement judgement =
                RoutineTrainings.RULE.judge(year(TOWN, 2026, Case.PLAN, held("1", MARCH, TOWN, "p")), OCTOBER);
        Finding finding = judgement.findings().get(0);

        assertEquals(Outcome.PENDING, judgement.outcome());
        assertEquals("TRN-01.left-to-hold", finding.key());
        assertEquals("1", finding.facts().get("left"));
        assertEquals("2026-12-31", finding.facts().get("until"));
    }

    @ParameterizedTest(name = "{0} with {1} held: {2}")
    @CsvSource({
        "2026-06-29, 0, left-to-hold",
        "2026-06-30, 0, behind",
        "2026-06-30, 1, left-to-hold",
        "2026-10-30, 1, left-to-hold",
        "2026-10-31, 1, behind",
        "2026-12-31, 1, behind",
        "2027-01-01, 1, too-few",
        "2027-01-01, 0, too-few"
    })
    void townIsWarnedInTime(LocalDate asOf, int count, String code) {
        Training[] trainings = count == 0 ? new Training[0] : new Training[] {held("1", MARCH, TOWN, "p")};

        assertEquals(
                code,
                RoutineTrainings.RULE
                        .judge(year(TOWN, 2026, Case.PLAN, trainings), asOf)
                        .findings()
                        .get(0)
                        .code());
    }

    @Test
    void b14WhoBeganInNovemberIsHeldToWhatCameAfter() {
        Appointment assistant = Case.appointed("a", VILLAGE, "p", LocalDate.of(2026, 11, 20));
        Training before = held("1", MARCH, TOWN, "q");
        Training after = held("2", LocalDate.of(2026, 12, 5), TOWN, "q");
        TownYear year = year(TOWN, 2026, Case.PLAN, before, after);

        assertEquals(1, AttendanceRequirement.of(assistant, year, NEXT_YEAR).required());
        assertEquals(
                Outcome.BREACH,
                AttendanceRequirement.of(assistant, year, NEXT_YEAR).outcome());
    }

    @ParameterizedTest(name = "{0}: of {1} held {2} attended, seen in the next year: {3}")
    @CsvSource({
        "SINCE_APPOINTMENT, 2, 2, MET",
        "SINCE_APPOINTMENT, 2, 1, BREACH",
        "SINCE_APPOINTMENT, 1, 1, MET",
        "SINCE_APPOINTMENT, 0, 0, NOT_APPLICABLE",
        "SINCE_APPOINTMENT, 4, 2, MET",
        "FULL, 1, 1, BREACH",
        "FULL, 0, 0, BREACH",
        "OFF, 2, 0, NOT_APPLICABLE"
    })
    void attendanceIsJudgedByItsMode(String mode, int held, int attended, Outcome expected) {
        Training[] trainings = new Training[held];
        for (int n = 0; n < held; n++) {
            trainings[n] = held("t" + n, MARCH.plusDays(n), TOWN, n < attended ? "p" : "q");
        }
        Appointment assistant = Case.appointed("a", VILLAGE, "p", LocalDate.of(2025, 1, 1));
        TownYear year = year(TOWN, 2026, with("training.attendance", mode), trainings);

        assertEquals(
                expected, AttendanceRequirement.of(assistant, year, NEXT_YEAR).outcome());
    }

    @Test
    void heldWithoutASheetDoesNotCount() {
        assertEquals(Outcome.BREACH, outcome(NEXT_YEAR, held("1", MARCH, TOWN, "p"), held("2", OCTOBER, TOWN)));
    }

    /** Random trainings against a plain set of days. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void countAgreesWithASetOfDays(long seed) {
        Random random = new Random(seed);
        List<Training> all = new ArrayList<>();
        TreeSet<LocalDate> days = new TreeSet<>();
        LocalDate asOf = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(500));
        for (int n = 0; n < random.nextInt(12); n++) {
            LocalDate on = LocalDate.of(2025, 11, 1).plusDays(random.nextInt(500));
            boolean own = random.nextBoolean();
            boolean sheet = random.nextInt(4) > 0;
            all.add(held("t" + n, on, own ? TOWN : OTHER_TOWN, sheet ? new String[] {"p"} : new String[0]));
            if (own && sheet && on.getYear() == 2026 && !on.isAfter(asOf)) {
                days.add(on);
            }
        }
        TrainingRequirement requirement =
                TrainingRequirement.of(year(TOWN, 2026, Case.PLAN, all.toArray(Training[]::new)), asOf);

        assertEquals(List.copyOf(days), requirement.held());
        assertEquals(
                days.size() >= 2 ? Outcome.MET : asOf.getYear() > 2026 ? Outcome.BREACH : Outcome.PENDING,
                requirement.outcome());
    }
}
