package example;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.core.division.DivisionReader;
import org.civilaffairs.core.division.Divisions;
import org.civilaffairs.core.policy.Policies;

/** The core knows no container: what it is asked with is produced here. */
@Dependent
public class Rules {

    @Produces
    Policies policies() {
        return Policies.current();
    }

    @Produces
    Divisions divisions() {
        var table = List.of("690102,青禾区", "690102101,柳溪镇", "690102101201,杏花村村民委员会");
        return Divisions.of(DivisionReader.read(table, LocalDate.of(2020, 1, 1)).divisions());
    }
}
