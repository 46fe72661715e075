package example;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Divisions;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.supervision.DistrictFacts;
import org.civilaffairs.core.supervision.Supervision;

/** Judges villages by the plan; the container hands in the policy and the table of divisions. */
@Dependent
public class Villages {

    private final Policies policies;
    private final Divisions divisions;

    @Inject
    public Villages(Policies policies, Divisions divisions) {
        this.policies = policies;
        this.divisions = divisions;
    }

    /** Returns the clauses that a village breaks on a day. */
    public List<String> broken(String village, LocalDate on) {
        return Supervision.of(DistrictFacts.of(divisions), policies, on).judge(DivisionCode.parse(village)).stream()
                .map(finding -> finding.clause().toString())
                .toList();
    }
}
