package org.civilaffairs.tck.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.civilaffairs.tck.catalogue.Assertion;
import org.civilaffairs.tck.catalogue.Catalogue;
import org.civilaffairs.tck.run.Suite;
import org.civilaffairs.tck.tests.AllTests;
import org.junit.jupiter.api.Test;

/** The table of assertions, tests and mutants for people, which is generated and committed. */
class AssertionTableTests {

    private static final Path TABLE = Path.of("src/docs/assertions.md");
    private static final Path FAULTS = Path.of("src/main/resources/org/civilaffairs/tck/faults.ini");
    private static final String REGENERATE = "civil-affairs.regenerate";

    @Test
    void tableIsThatOfTheCatalogue() throws IOException {
        compare(TABLE, table());
    }

    @Test
    void faultsOfAReportAreTheMutants() throws IOException {
        StringBuilder faults = new StringBuilder(
                "# Generated from the mutants by AssertionTableTests: what each assertion is known to catch.\n");
        KillMatrixTests.killers().forEach((id, mutants) -> faults.append("\n[")
                .append(id)
                .append("]\nfaults = ")
                .append(mutants.stream().map(AssertionTableTests::told).collect(Collectors.joining("; or ")))
                .append("\n"));
        compare(FAULTS, faults.toString());
    }

    /** Returns a mutant's name as what a product does; some are called by a value that they have in their policy. */
    private static String told(String mutant) {
        return mutant.matches("[A-Za-z.0-9]+ = .*") ? "judges by " + mutant : mutant;
    }

    private static void compare(Path file, String generated) throws IOException {
        if (Boolean.getBoolean(REGENERATE)) {
            Files.writeString(file, generated);
        }
        assertEquals(
                generated,
                Files.readString(file),
                "Regenerate it with: mvn -pl civil-affairs-tck -am test -Dtest=AssertionTableTests"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -D" + REGENERATE + "=true");
    }

    private static String table() {
        Catalogue catalogue = Catalogue.load();
        Suite suite = Suite.of(AllTests.CLASSES);
        Map<String, List<String>> killers = KillMatrixTests.killers();
        StringBuilder out = new StringBuilder("# Assertions\n\n");
        out.append("Generated from `assertions.ini`, the tests and the mutants by `AssertionTableTests`. ");
        out.append("This edition covers the families ").append(String.join(", ", catalogue.families()));
        out.append(
                ".\n\n| id | clause | level | what a stranger can observe | test | wrong implementations it catches |\n");
        out.append("|---|---|---|---|---|---|\n");
        for (Assertion assertion : catalogue.assertions()) {
            out.append("| ").append(assertion.id());
            out.append(" | ").append(assertion.clause());
            out.append(" | ").append(assertion.level());
            assertion
                    .capability()
                    .ifPresent(wanted -> out.append(" (").append(wanted).append(')'));
            out.append(" | ").append(assertion.chinese());
            out.append("<br>").append(assertion.english());
            out.append(" | ").append(assertion.testable() ? test(suite, assertion) : "none: " + assertion.untestable());
            out.append(" | ").append(String.join("<br>", killers.getOrDefault(assertion.id(), List.of())));
            out.append(" |\n");
        }
        return out.toString();
    }

    private static String test(Suite suite, Assertion assertion) {
        String source = suite.source(assertion.id());
        return source.substring(source.lastIndexOf('/') + 1).replace(".java, ", "<br>");
    }
}
