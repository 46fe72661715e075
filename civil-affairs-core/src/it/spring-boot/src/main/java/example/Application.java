package example;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.core.division.DivisionReader;
import org.civilaffairs.core.division.Divisions;
import org.civilaffairs.core.policy.Policies;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The core needs nothing from Spring: its values are beans like any others. */
@SpringBootApplication
public class Application {

    @Bean
    Policies policies() {
        return Policies.current();
    }

    @Bean
    Divisions divisions() {
        var table = List.of("690102,青禾区", "690102101,柳溪镇", "690102101201,杏花村村民委员会");
        return Divisions.of(DivisionReader.read(table, LocalDate.of(2020, 1, 1)).divisions());
    }
}
