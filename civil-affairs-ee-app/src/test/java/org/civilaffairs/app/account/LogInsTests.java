package org.civilaffairs.app.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogInsTests {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 5, 1, 8, 0);

    @ParameterizedTest(name = "after {0} wrong passwords an account waits {1} minutes")
    @CsvSource({"1, 0", "4, 0", "5, 1", "6, 2", "7, 4", "13, 256", "14, 256", "1000000, 256"})
    void theWaitGrows(int failures, long minutes) {
        var until = LogIns.waitAfter(failures, NOW);

        assertEquals(minutes, until == null ? 0 : Duration.between(NOW, until).toMinutes());
    }

    @ParameterizedTest(name = "\"{0}\" leads to {1}")
    @CsvSource({
        "/, /",
        "/division/town?code=690102001, /division/town?code=690102001",
        "//evil.example, /",
        "https://evil.example, /",
        "/\\evil.example, /",
        "'', /"
    })
    void nobodyIsSentOnToAnotherSite(String wanted, String to) {
        assertEquals(to, Addresses.own(wanted));
    }
}
