package org.civilaffairs.tck.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.civilaffairs.tck.reference.Reference;
import org.civilaffairs.tck.run.ConformanceKit;
import org.civilaffairs.tck.run.ExitCode;
import org.civilaffairs.tck.run.Run;
import org.civilaffairs.tck.run.Settings;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The core passes the kit, through the door that a vendor uses and with more than one seed. */
class ReferenceTests {

    @TestFactory
    Stream<DynamicNode> civilAffairs() {
        return ConformanceKit.profiles("core", "registers", "assessment", "guidance")
                .run(Reference::new);
    }

    @Test
    void allSeedsOnOneSystemDoNotMeet() {
        Reference one = new Reference();
        for (int seed = 0; seed < Settings.MOST_SEEDS; seed += 9) {
            var report = Run.of(
                            Settings.of("core", "registers", "assessment", "guidance")
                                    .seed(seed),
                            () -> one)
                    .all(verdict -> {});
            assertEquals(ExitCode.CONFORMANT, report.exitCode(), "seed " + seed + ": " + report.claim());
        }
    }
}
