package org.civilaffairs.core.supervision;

import static org.civilaffairs.core.supervision.District.day;
import static org.civilaffairs.core.supervision.District.town;
import static org.civilaffairs.core.supervision.District.village;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.civilaffairs.core.appointment.Case;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.guidance.Guidance;
import org.civilaffairs.core.guidance.GuidanceVisit;
import org.civilaffairs.core.guidance.WorkRules;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.policy.Policies;
import org.junit.jupiter.api.Test;

class GuidanceIndexTests {

    private static final LocalDate VISITED = day(2026, 5, 1);

    private static Guidance demanded() {
        GuidanceVisit visit = new GuidanceVisit(village(0, 1), Actor.town(town(0)), VISITED, VISITED, "张指导", "登记有缺项");
        return new Guidance("g", visit, List.of(visit.demand(1, "补齐", day(2026, 5, 10))));
    }

    private static Set<String> found(DistrictFacts facts, DivisionCode subject, LocalDate on) {
        return Supervision.of(facts, Policies.plan(), on).judge(subject).stream()
                .filter(one -> one.assertion().family().equals("GDN"))
                .map(one -> one.key() + " " + one.subject().id())
                .collect(Collectors.toSet());
    }

    @Test
    void aVisitIsTheVillagesItsTownsAndTheDistrictsAndNobodyElses() {
        WorkRules rules =
                new WorkRules("w", town(0), "制度", "1号", "……", Days.from(day(2026, 1, 1)), day(2026, 1, 1), List.of());
        DistrictFacts facts = DistrictFacts.of(District.of(2, 2))
                .withGuidance(GuidanceOnRecord.of(List.of(demanded()), List.of(rules)));
        LocalDate late = day(2026, 6, 1);

        assertEquals(Set.of("GDN-01.overdue g"), found(facts, village(0, 1), late));
        assertEquals(Set.of(), found(facts, village(0, 0), late));
        assertEquals(Set.of("GDN-01.overdue g"), found(facts, town(0), late));
        assertEquals(Set.of("GDN-02.none-in-force " + town(1)), found(facts, town(1), late));
        assertEquals(Set.of("GDN-01.overdue g", "GDN-02.none-in-force " + town(1)), found(facts, Case.DISTRICT, late));
        assertEquals(Set.of("GDN-01.to-mend g"), found(facts, town(0), VISITED));
        assertEquals(Set.of(), found(facts, town(0), VISITED.minusDays(1)));
    }

    @Test
    void whereNeitherIsKeptNothingIsSaid() {
        assertEquals(Set.of(), found(DistrictFacts.of(District.of(1, 1)), Case.DISTRICT, VISITED));
    }
}
