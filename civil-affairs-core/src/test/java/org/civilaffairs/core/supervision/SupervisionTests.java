package org.civilaffairs.core.supervision;

import static org.civilaffairs.core.appointment.Case.appointed;
import static org.civilaffairs.core.appointment.Case.keys;
import static org.civilaffairs.core.appointment.Case.served;
import static org.civilaffairs.core.supervision.District.day;
import static org.civilaffairs.core.supervision.District.town;
import static org.civilaffairs.core.supervision.District.village;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.appointment.Case;
import org.civilaffairs.core.appointment.Vacancy;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.policy.PolicyEntry;
import org.civilaffairs.core.policy.Scope;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Layer;
import org.civilaffairs.core.training.Session;
import org.civilaffairs.core.training.Training;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupervisionTests {

    private static final LocalDate JUNE_1 = day(2026, 6, 1);

    private static Supervision on(DistrictFacts facts, LocalDate asOf) {
        return Supervision.of(facts, Policies.plan(), asOf);
    }

    @Test
    void b33AllVacantTownHasACoverageOfNothing() {
        Supervision supervision = on(DistrictFacts.of(District.of(2, 3)), JUNE_1);
        Coverage district = supervision.coverage(Case.DISTRICT);

        assertEquals("0.00%", district.percent());
        assertEquals(6, district.villages());
        assertEquals(2, district.below().size());
        assertEquals(6, supervision.vacancies(Case.DISTRICT).size());
        assertEquals(
                3,
                keys(supervision.judge(town(0))).stream()
                        .filter("APT-02.vacant"::equals)
                        .count());
    }

    @Test
    void townWithoutVillagesHasNoCoverageAtAll() {
        Supervision supervision = on(DistrictFacts.of(District.of(1, 0)), JUNE_1);

        assertEquals(Optional.empty(), supervision.coverage(town(0)).ratio());
        assertEquals("-", supervision.coverage(town(0)).percent());
        assertTrue(keys(supervision.judge(town(0))).stream().noneMatch(key -> key.startsWith("APT")));
    }

    @Test
    void vacancyRunsFromTheEstablishmentOrTheLastEnd() {
        DistrictFacts facts = DistrictFacts.of(District.of(1, 3))
                .withAppointments(List.of(
                        served("a", village(0, 1), "p1", day(2025, 1, 1), day(2026, 5, 1)),
                        appointed("b", village(0, 2), "p2", day(2025, 1, 1))));

        assertEquals(
                List.of(
                        new Vacancy(village(0, 0), Case.ESTABLISHED, JUNE_1),
                        new Vacancy(village(0, 1), day(2026, 5, 1), JUNE_1)),
                on(facts, JUNE_1).vacancies(Case.DISTRICT));
        assertEquals("33.33%", on(facts, JUNE_1).coverage(town(0)).percent());
        assertEquals("66.67%", on(facts, day(2026, 4, 30)).coverage(town(0)).percent());
    }

    @Test
    void nothingIsJudgedBeforeThePlan() {
        assertEquals(
                List.of(),
                on(DistrictFacts.of(District.of(1, 1)), day(2009, 12, 31)).judge(Case.DISTRICT));
    }

    @Test
    void laterStepsAreNotSeen() {
        Appointment later = appointed("a", village(0, 0), "p1", JUNE_1);
        DistrictFacts facts = DistrictFacts.of(District.of(1, 1));

        assertEquals(
                on(facts, JUNE_1.minusDays(1)).judge(town(0)),
                on(facts.withAppointments(List.of(later)), JUNE_1.minusDays(1)).judge(town(0)));
    }

    @Test
    void lastYearsTrainingsAreFinalAndThisYearsPending() {
        Training one = Session.held("1", day(2025, 3, 1), town(0), "p1");
        DistrictFacts facts = DistrictFacts.of(District.of(1, 0)).withTrainings(List.of(one));

        assertEquals(
                List.of("TRN-01.left-to-hold", "TRN-01.too-few", "TRN-04.not-in-force"),
                keys(on(facts, day(2026, 2, 1)).judge(town(0))));
        assertEquals(
                1,
                on(facts, day(2026, 2, 1))
                        .townYear(town(0), 2025)
                        .orElseThrow()
                        .trainings()
                        .size());
    }

    @Test
    void amendmentOfTheNumberDoesNotReachIntoTheYearBefore() {
        PolicyEntry three = new PolicyEntry(
                "training.routinePerYear",
                "3",
                Scope.NATION,
                Days.from(day(2026, 1, 1)),
                "青民发〔2026〕1号",
                Layer.PARAMETER);
        DistrictFacts facts = DistrictFacts.of(District.of(1, 0))
                .withTrainings(List.of(
                        Session.held("1", day(2025, 3, 1), town(0), "p1"),
                        Session.held("2", day(2025, 4, 1), town(0), "p1")));
        Policies policies = Policies.plan().with(List.of(three));

        List<Finding> found = Supervision.of(facts, policies, day(2026, 2, 1)).judge(town(0)).stream()
                .filter(finding -> finding.key().startsWith("TRN-01"))
                .toList();

        assertEquals(List.of("TRN-01.left-to-hold"), keys(found));
        assertEquals("3", found.get(0).facts().get("left"));
    }

    @Test
    void filingNumberGivenTwiceIsFound() {
        Appointment first = Case.recommended("a", village(0, 0), "p1", JUNE_1);
        Appointment second = Case.recommended("b", village(0, 1), "p2", JUNE_1);
        DistrictFacts facts = DistrictFacts.of(District.of(1, 2))
                .withAppointments(List.of(
                        first.and(Case.approval(village(0, 0), JUNE_1)).and(Case.filing(village(0, 0), JUNE_1, "1")),
                        second.and(Case.approval(village(0, 1), JUNE_1)).and(Case.filing(village(0, 1), JUNE_1, "1"))));

        assertEquals(
                2,
                keys(on(facts, JUNE_1).judge(Case.DISTRICT)).stream()
                        .filter("APT-07.number-taken"::equals)
                        .count());
    }

    /** A district's findings are its towns' and its own; a town's are its villages' and its own; whatever the order. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void levelsAgreeAndOrderDoesNotMatter(long seed) {
        Random random = new Random(seed);
        List<Appointment> appointments = new ArrayList<>();
        for (int n = 0; n < 20; n++) {
            LocalDate since = day(2025, 1, 1).plusDays(random.nextInt(400));
            DivisionCode village = village(random.nextInt(3), random.nextInt(3));
            appointments.add(served("a" + n, village, "p" + n, since, since.plusDays(random.nextInt(300))));
        }
        DistrictFacts facts = DistrictFacts.of(District.of(3, 3)).withAppointments(appointments);
        Collections.shuffle(appointments, random);
        Supervision supervision = on(facts, JUNE_1);
        Supervision shuffled = on(facts.withAppointments(appointments), JUNE_1);

        assertEquals(supervision.judge(Case.DISTRICT), shuffled.judge(Case.DISTRICT));
        assertEquals(supervision.coverage(Case.DISTRICT), shuffled.coverage(Case.DISTRICT));
        List<Finding> ofTowns = new ArrayList<>();
        for (int town = 0; town < 3; town++) {
            ofTowns.addAll(supervision.judge(town(town)));
        }
        Collections.sort(ofTowns);
        assertEquals(
                supervision.judge(Case.DISTRICT).stream()
                        .filter(finding -> !finding.subject().id().equals("690102"))
                        .toList(),
                ofTowns);
        Coverage district = supervision.coverage(Case.DISTRICT);
        assertEquals(
                district.covered(),
                district.below().stream().mapToInt(Coverage::covered).sum());
    }

    @Test
    void digestTellsOneCoverageFromAnother() {
        DistrictFacts facts = DistrictFacts.of(District.of(1, 1));
        DistrictFacts one = facts.withAppointments(List.of(appointed("a", village(0, 0), "p1", JUNE_1)));
        DistrictFacts other = facts.withAppointments(List.of(appointed("b", village(0, 0), "p1", JUNE_1)));

        assertNotEquals(
                on(one, JUNE_1).coverage(town(0)).digest(),
                on(other, JUNE_1).coverage(town(0)).digest());
    }

    @Test
    void largestDistrictIsLookedOverInAMoment() {
        List<Appointment> appointments = new ArrayList<>();
        List<Training> trainings = new ArrayList<>();
        for (int town = 0; town < 24; town++) {
            String[] people = new String[64];
            for (int village = 0; village < 64; village++) {
                people[village] = "p" + town + "-" + village;
                appointments.add(appointed(
                        "a" + town + "-" + village, village(town, village), people[village], day(2025, 1, 1)));
            }
            trainings.add(Session.held("t" + town, day(2026, 3, 1), town(town), people));
        }
        DistrictFacts facts = DistrictFacts.of(District.of(24, 64))
                .withAppointments(appointments)
                .withTrainings(trainings);

        assertTimeout(Duration.ofSeconds(10), () -> {
            Supervision supervision = on(facts, JUNE_1);
            assertEquals("100.00%", supervision.coverage(Case.DISTRICT).percent());
            assertEquals(
                    0,
                    keys(supervision.judge(Case.DISTRICT)).stream()
                            .filter(key -> key.startsWith("APT"))
                            .count());
        });
    }
}
