package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.DivisionReader;
import org.civilaffairs.core.division.Divisions;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.policy.PolicyEntry;
import org.civilaffairs.core.policy.Scope;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.rule.Layer;
import org.civilaffairs.core.supervision.DistrictFacts;
import org.civilaffairs.core.supervision.Supervision;
import org.junit.jupiter.api.Test;

/** A department gives a town ninety days to fill a post; the day before its paper takes effect the plan's value holds. */
class PolicyTests {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    @Test
    void departmentsValueHoldsFromItsDayOn() {
        var policies = Policies.plan().with(List.of(new PolicyEntry(
                "appointment.vacancyGraceDays",
                "90",
                new Scope("690102"),
                Days.from(FROM),
                "示例〔2025〕9号",
                Layer.PARAMETER)));

        assertEquals(1, breaches(policies, FROM.minusDays(1)));
        assertEquals(0, breaches(policies, FROM));
        assertEquals(1, breaches(Policies.plan(), FROM));
    }

    private static long breaches(Policies policies, LocalDate on) {
        var table = List.of("690102,青禾区", "690102101,柳溪镇", "690102101201,杏花村村民委员会");
        var divisions = Divisions.of(DivisionReader.read(table, LocalDate.of(2025, 12, 1)).divisions());
        return Supervision.of(DistrictFacts.of(divisions), policies, on)
                .judge(DivisionCode.parse("690102101201"))
                .stream()
                .filter(finding -> finding.outcome().name().equals("BREACH"))
                .count();
    }
}
