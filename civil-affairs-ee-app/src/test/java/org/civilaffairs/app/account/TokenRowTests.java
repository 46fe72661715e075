package org.civilaffairs.app.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** When a token is good. */
class TokenRowTests {

    private static final LocalDateTime END = LocalDateTime.of(2026, 6, 30, 0, 0);

    @Test
    void aTokenIsGoodUntilTheInstantAtWhichItExpires() {
        TokenRow row = new TokenRow();
        row.expiresAt = END;

        assertTrue(row.goodAt(END.minusNanos(1)));
        assertFalse(row.goodAt(END));
    }

    @Test
    void aRevokedTokenIsNeverGood() {
        TokenRow row = new TokenRow();
        row.expiresAt = END;
        row.revokedAt = END.minusDays(9);

        assertFalse(row.goodAt(END.minusDays(10)));
        assertFalse(row.goodAt(END.minusDays(1)));
    }
}
