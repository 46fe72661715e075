package org.civilaffairs.tck.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.civilaffairs.tck.adapter.CivilAffairsSystem;
import org.civilaffairs.tck.catalogue.Assertion;
import org.civilaffairs.tck.report.Reports;
import org.civilaffairs.tck.tests.CheckFailed;
import org.junit.jupiter.api.DynamicNode;
import org.opentest4j.TestAbortedException;

/**
 * The door for a vendor's own build: one test factory, one node a clause, one test an assertion.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> civilAffairs() {
 *     return ConformanceKit.profiles("core").reports(Path.of("target")).run(MyAdapter::new);
 * }
 * }</pre>
 */
public final class ConformanceKit {

    private final Settings settings;
    private final Optional<Path> folder;

    private ConformanceKit(Settings settings, Optional<Path> folder) {
        this.settings = settings;
        this.folder = folder;
    }

    /** Returns a kit for some profiles, with seed 1. */
    public static ConformanceKit profiles(String... profiles) {
        return new ConformanceKit(Settings.of(profiles), Optional.empty());
    }

    /** Returns this kit with another seed, and so with other division codes. */
    public ConformanceKit seed(int seed) {
        return new ConformanceKit(settings.seed(seed), folder);
    }

    /** Returns this kit with a folder into which it puts the reports that a claim needs. */
    public ConformanceKit reports(Path into) {
        return new ConformanceKit(settings, Optional.of(into));
    }

    /** Returns the tests; the last one says whether all of them ran. */
    public Stream<DynamicNode> run(Supplier<? extends CivilAffairsSystem> open) {
        Run run = Run.of(settings, open);
        List<Assertion> assertions = run.assertions();
        Instant start = settings.clock().instant();
        List<Verdict> verdicts = new ArrayList<>();
        Map<String, List<DynamicNode>> byClause = new LinkedHashMap<>();
        for (Assertion assertion : assertions) {
            byClause.computeIfAbsent(assertion.clause(), clause -> new ArrayList<>())
                    .add(dynamicTest(assertion.id() + "  " + assertion.chinese(), () -> {
                        Verdict verdict = run.one(assertion);
                        verdicts.add(verdict);
                        tell(verdict);
                    }));
        }
        Stream<DynamicNode> clauses =
                byClause.entrySet().stream().map(entry -> dynamicContainer(entry.getKey(), entry.getValue()));
        return Stream.concat(clauses, Stream.of(dynamicTest("all assertions of the profiles ran", () -> {
            folder.ifPresent(into -> Reports.write(run.report(verdicts, start), into, true));
            assertEquals(assertions.size(), verdicts.size());
            assertEquals(ExitCode.CONFORMANT, ExitCode.of(verdicts));
        })));
    }

    private static void tell(Verdict verdict) {
        switch (verdict.result()) {
            case PASSED -> {}
            case FAILED -> throw new CheckFailed(verdict.expected(), verdict.but());
            case BROKEN, NOT_RUN -> throw new IllegalStateException(verdict.result() + ": " + verdict.but());
            case NOT_CLAIMED, EXCLUDED, UNTESTABLE ->
                throw new TestAbortedException(verdict.result() + ": " + verdict.but());
        }
    }
}
