package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VillagesTests {

    @Test
    void beanJudgesAVillage() {
        try (var container = SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addBeanClasses(Rules.class, Villages.class)
                .initialize()) {
            var villages = container.select(Villages.class).get();
            assertEquals(List.of("2.1"), villages.broken("690102101201", LocalDate.of(2026, 6, 30)));
        }
    }
}
