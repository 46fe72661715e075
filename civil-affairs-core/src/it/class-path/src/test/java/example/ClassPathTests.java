package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.DivisionReader;
import org.civilaffairs.core.division.Divisions;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.supervision.DistrictFacts;
import org.civilaffairs.core.supervision.Supervision;
import org.junit.jupiter.api.Test;

/** Facts go in, findings come out. */
class ClassPathTests {

    @Test
    void aVillageWithoutAnAssistantIsFound() {
        var table = List.of("690102,青禾区", "690102101,柳溪镇", "690102101201,杏花村村民委员会");
        var divisions = Divisions.of(DivisionReader.read(table, LocalDate.of(2020, 1, 1)).divisions());

        var supervision = Supervision.of(DistrictFacts.of(divisions), Policies.plan(), LocalDate.of(2026, 6, 30));
        List<Finding> findings = supervision.judge(DivisionCode.parse("690102101201"));

        assertEquals(List.of("2.1"), findings.stream().map(finding -> finding.clause().toString()).toList());
    }
}
