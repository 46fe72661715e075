package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;

class ApplicationTests {

    @Test
    void serviceJudgesAVillage() {
        try (var context = SpringApplication.run(Application.class)) {
            var villages = context.getBean(Villages.class);
            assertEquals(List.of("2.1"), villages.broken("690102101201", LocalDate.of(2026, 6, 30)));
        }
    }
}
