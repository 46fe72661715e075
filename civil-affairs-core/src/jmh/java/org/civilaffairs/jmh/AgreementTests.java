package org.civilaffairs.jmh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody's time counts who does not say the same. */
class AgreementTests {

    private static final int VILLAGES = 600;

    @Test
    void everyPeerSaysTheSameFindings() {
        List<Village> villages = Villages.of(VILLAGES);
        long kinds = villages.stream()
                .flatMap(village -> village.getYear().judge().stream())
                .map(finding -> finding.key())
                .distinct()
                .count();

        assertTrue(kinds > 18, "kinds of findings: " + kinds);
        assertEquals(List.of(), Villages.disagreements(villages, new Peers()));
    }
}
