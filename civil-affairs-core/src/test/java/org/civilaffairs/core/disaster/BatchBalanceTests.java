package org.civilaffairs.core.disaster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.civilaffairs.core.rule.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchBalanceTests {

    private static final LocalDate JUNE_22 = LocalDate.of(2022, 6, 22);

    private static BatchBalance balance(String received, String distributed, String stock, String returned) {
        return new BatchBalance(
                "青救〔2022〕12号-1",
                "大米",
                new BigDecimal(received),
                new BigDecimal(distributed),
                new BigDecimal(stock),
                new BigDecimal(returned));
    }

    @ParameterizedTest(name = "B21: {0} received, {1} handed out, {2} in stock, {3} returned: {4}")
    @CsvSource({
        "20, 19, 1, 0, MET",
        "20, 19.999, 0.001, 0, MET",
        "20.000, 19, 0.5, 0.50, MET",
        "20, 19, 0, 0, BREACH",
        "20, 19.999, 0, 0, BREACH",
        "20, 20, 0.001, 0, BREACH",
        "0, 0, 0, 0, MET"
    })
    void b21BatchBalancesExactly(String received, String distributed, String stock, String returned, Outcome outcome) {
        assertEquals(
                outcome,
                BatchBalance.RULE
                        .judge(balance(received, distributed, stock, returned), JUNE_22)
                        .outcome());
    }

    @Test
    void nothingIsBelowZero() {
        assertThrows(IllegalArgumentException.class, () -> balance("20", "21", "-1", "0"));
    }
}
