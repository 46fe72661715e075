package org.civilaffairs.core.supervision;

import static org.civilaffairs.core.appointment.Case.appointed;
import static org.civilaffairs.core.appointment.Case.keys;
import static org.civilaffairs.core.supervision.District.day;
import static org.civilaffairs.core.supervision.District.town;
import static org.civilaffairs.core.supervision.District.village;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.core.appointment.Case;
import org.civilaffairs.core.appointment.Vacancy;
import org.civilaffairs.core.division.ChangeKind;
import org.civilaffairs.core.division.DivisionChange;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Divisions;
import org.civilaffairs.core.division.UrbanRural;
import org.civilaffairs.core.policy.Policies;
import org.junit.jupiter.api.Test;

/** Posts through changes of divisions: a village that stays the same keeps its assistant, a new one starts vacant. */
class ChangedVillageTests {

    private static final LocalDate JUNE_1 = day(2026, 6, 1);

    private static Supervision on(DistrictFacts facts, LocalDate asOf) {
        return Supervision.of(facts, Policies.plan(), asOf);
    }

    @Test
    void movedVillageKeepsItsAssistantUnderTheNewCode() {
        DivisionCode moved = DivisionCode.parse(town(1).digits() + "299");
        Divisions divisions = changed(District.of(2, 2), ChangeKind.MOVE, List.of(village(0, 0)), moved);
        DistrictFacts facts = DistrictFacts.of(divisions)
                .withAppointments(List.of(appointed("a", village(0, 0), "p1", day(2025, 1, 1))));

        assertEquals(1, on(facts, JUNE_1.minusDays(1)).coverage(town(0)).covered());
        assertEquals(0, on(facts, JUNE_1).coverage(town(0)).covered());
        assertEquals(1, on(facts, JUNE_1).coverage(town(1)).covered());
        assertTrue(on(facts, JUNE_1).post(moved).orElseThrow().vacancy(JUNE_1).isEmpty());
        assertEquals(
                List.of(),
                keys(on(facts, JUNE_1).judge(moved)).stream()
                        .filter(key -> key.startsWith("APT"))
                        .toList());
    }

    @Test
    void mergedVillageStartsVacantAndTheOldPostsEnd() {
        DivisionCode merged = DivisionCode.parse(town(0).digits() + "299");
        Divisions divisions =
                changed(District.of(1, 2), ChangeKind.MERGE, List.of(village(0, 0), village(0, 1)), merged);
        DistrictFacts facts = DistrictFacts.of(divisions)
                .withAppointments(List.of(appointed("a", village(0, 0), "p1", day(2025, 1, 1))));

        assertEquals(
                List.of(new Vacancy(merged, JUNE_1, JUNE_1.plusDays(4))),
                on(facts, JUNE_1.plusDays(4)).vacancies(Case.DISTRICT));
    }

    private static Divisions changed(Divisions before, ChangeKind kind, List<DivisionCode> from, DivisionCode to) {
        var target = new DivisionChange.Target(to, "新村", UrbanRural.UNKNOWN);
        return before.apply(new DivisionChange(kind, JUNE_1, "民区字〔2026〕1号", from, List.of(target)))
                .accepted()
                .orElseThrow();
    }
}
