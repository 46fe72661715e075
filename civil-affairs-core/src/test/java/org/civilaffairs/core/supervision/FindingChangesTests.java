package org.civilaffairs.core.supervision;

import static org.civilaffairs.core.appointment.Case.DISTRICT;
import static org.civilaffairs.core.appointment.Case.appointed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.civilaffairs.core.appointment.Case;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.rule.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GDN-03: which findings came, went and stayed. */
class FindingChangesTests {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 2);
    private static final DistrictFacts FACTS = DistrictFacts.of(District.of(1, 2))
            .withAppointments(List.of(
                    appointed("a", District.village(0, 0), "p1", Case.MAY_1),
                    appointed("b", District.village(0, 0), "p2", MAY.plusDays(5))));

    private static List<Finding> on(LocalDate day) {
        return Supervision.of(FACTS, Policies.plan(), day).judge(DISTRICT);
    }

    private static List<String> keys(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.key() + " " + finding.subject().id())
                .toList();
    }

    @Test
    void aVacancyThatOnlyGrowsStaysAndAnotherComes() {
        FindingChanges changes = FindingChanges.between(on(MAY), on(MAY.plusDays(6)));

        assertEquals(List.of("APT-01.duplicate 690102101201"), keys(changes.came()));
        assertEquals(List.of(), changes.went());
        assertEquals(
                List.of(
                        "APT-02.vacant 690102101202",
                        "APT-10.not-full 690102",
                        "APT-10.not-full 690102101",
                        "TRN-01.left-to-hold 690102101",
                        "TRN-01.too-few 690102101"),
                keys(changes.stayed()));
        assertEquals(MAY.plusDays(6), changes.stayed().get(0).asOf(), "as they are now");
    }

    @Test
    void anotherYearIsAnotherFinding() {
        FindingChanges changes = FindingChanges.between(on(LocalDate.of(2026, 6, 30)), on(LocalDate.of(2027, 6, 30)));

        assertEquals(List.of("TRN-01.behind 690102101", "TRN-01.too-few 690102101"), keys(changes.came()));
        assertEquals(List.of("TRN-01.behind 690102101", "TRN-01.too-few 690102101"), keys(changes.went()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyFindingIsInOnePlace(long seed) {
        Supervision then =
                Supervision.of(VillageYearTests.facts(seed), Policies.plan(), VillageYearTests.DAY.minusDays(90));
        Supervision now = Supervision.of(VillageYearTests.facts(seed), Policies.plan(), VillageYearTests.DAY);
        FindingChanges changes = FindingChanges.between(then.judge(DISTRICT), now.judge(DISTRICT));
        List<Finding> later = new ArrayList<>(changes.came());
        later.addAll(changes.stayed());

        assertEquals(now.judge(DISTRICT), later.stream().sorted().toList());
        assertEquals(
                then.judge(DISTRICT).size(),
                changes.went().size() + changes.stayed().size());
    }

    @Test
    void ageIsCountedFromTheLastGap() {
        TreeMap<LocalDate, List<Finding>> judged = new TreeMap<>();
        for (LocalDate day : List.of(Case.MAY_1.minusDays(1), MAY, MAY.plusDays(6), MAY.plusDays(9))) {
            judged.put(day, on(day));
        }
        List<String> ages = FindingChanges.since(judged).entrySet().stream()
                .map(age -> age.getKey().key() + " " + age.getValue())
                .toList();

        assertEquals(
                List.of(
                        "APT-01.duplicate " + MAY.plusDays(6),
                        "APT-02.vacant " + Case.MAY_1.minusDays(1),
                        "APT-10.not-full " + Case.MAY_1.minusDays(1),
                        "APT-10.not-full " + Case.MAY_1.minusDays(1),
                        "TRN-01.left-to-hold " + Case.MAY_1.minusDays(1)),
                ages.stream().filter(age -> !age.contains("TRN-01.too-few")).toList());
    }
}
