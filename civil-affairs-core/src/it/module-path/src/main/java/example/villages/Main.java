package example.villages;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.DivisionReader;
import org.civilaffairs.core.division.Divisions;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.supervision.DistrictFacts;
import org.civilaffairs.core.supervision.Supervision;

/** Prints the clauses that a village without an assistant breaks. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        var table = List.of("690102,青禾区", "690102101,柳溪镇", "690102101201,杏花村村民委员会");
        var divisions = Divisions.of(DivisionReader.read(table, LocalDate.of(2020, 1, 1)).divisions());
        Supervision.of(DistrictFacts.of(divisions), Policies.plan(), LocalDate.of(2026, 6, 30))
                .judge(DivisionCode.parse("690102101201"))
                .forEach(finding -> System.out.println(finding.clause()));
    }
}
