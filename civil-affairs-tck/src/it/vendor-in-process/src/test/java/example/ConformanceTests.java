package example;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.civilaffairs.tck.reference.Reference;
import org.civilaffairs.tck.run.ConformanceKit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** All that a vendor's build needs of the kit. */
class ConformanceTests {

    private static final Path REPORTS = Path.of("target/civil-affairs");

    @TestFactory
    Stream<DynamicNode> civilAffairs() {
        return ConformanceKit.profiles("core", "registers", "assessment", "guidance")
                .reports(REPORTS)
                .run(Reference::new);
    }

    @AfterAll
    static void theClaimsReportIsThere() throws IOException {
        String report = Files.readString(REPORTS.resolve("civil-affairs-report.json"));
        assertTrue(report.contains("conforms to civil-affairs 1.0, profiles assessment + core + guidance + registers"));
    }
}
