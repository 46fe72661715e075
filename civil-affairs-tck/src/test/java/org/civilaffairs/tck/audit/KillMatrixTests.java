package org.civilaffairs.tck.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.tck.catalogue.Assertion;
import org.civilaffairs.tck.catalogue.Catalogue;
import org.civilaffairs.tck.mutant.Mutant;
import org.civilaffairs.tck.mutant.Mutants;
import org.civilaffairs.tck.reference.Reference;
import org.civilaffairs.tck.reference.Twist;
import org.civilaffairs.tck.report.Report;
import org.civilaffairs.tck.run.ExitCode;
import org.civilaffairs.tck.run.Result;
import org.civilaffairs.tck.run.Run;
import org.civilaffairs.tck.run.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The whole kit against each wrong implementation: every assertion is proven able to fail, and none by a crash. */
class KillMatrixTests {

    private static final int TOO_COARSE = 3;

    /** Assertions about a number or a day of the scheme: two mutants each, one too low and one too high. */
    private static final List<Set<String>> LIMITS = List.of(
            Set.of("LVL-01.f", "LVL-01.g"),
            Set.of("LVL-03.a"),
            Set.of("LVL-03.b"),
            Set.of("LVL-03.f"),
            Set.of("APT-01.c", "APT-01.d"),
            Set.of("APT-02.b"),
            Set.of("APT-02.f"),
            Set.of("APT-08.a", "APT-08.b"),
            Set.of("APT-08.g"),
            Set.of("APT-08.h", "APT-08.i"),
            Set.of("APT-08.k"),
            Set.of("APT-09.a"),
            Set.of("ELG-07.a", "ELG-07.b"),
            Set.of("TRN-01.a", "TRN-01.b"),
            Set.of("TRN-01.c"),
            Set.of("TRN-01.e"),
            Set.of("TRN-02.b", "TRN-02.c"),
            Set.of("GDN-01.a", "GDN-01.b"),
            Set.of("GDN-02.b", "GDN-02.c"),
            Set.of("REG-01.a"),
            Set.of("REG-03.a"),
            Set.of("REG-03.b"),
            Set.of("REG-03.c"),
            Set.of("REG-03.d"),
            Set.of("REG-03.e"),
            Set.of("REG-03.g"),
            Set.of("REG-09.a"),
            Set.of("REG-09.b"),
            Set.of("ARC-02.b"),
            Set.of("ARC-02.c"),
            Set.of("ARC-02.e"),
            Set.of("ARC-02.g"),
            Set.of("ARC-06.d"),
            Set.of("RSP-01.b"),
            Set.of("RSP-01.c"),
            Set.of("RSP-02.a", "RSP-02.b"),
            Set.of("RSP-03.a", "RSP-03.b"),
            Set.of("RSP-03.g"),
            Set.of("RSP-03.i", "RSP-03.j"),
            Set.of("RSP-03.q"),
            Set.of("RSP-04.f", "RSP-04.g"),
            Set.of("RSP-04.h"),
            Set.of("RSP-05.c"));

    @BeforeAll
    static void referencePassesFirst() {
        Report report = run(new Twist());
        assertEquals(ExitCode.CONFORMANT, report.exitCode(), report.claim());
    }

    private static Report run(Twist twist) {
        return Run.of(Settings.of("core", "registers", "assessment", "guidance"), () -> new Reference(twist))
                .all(verdict -> {});
    }

    private static Set<String> ids(Report report, Result result) {
        return report.verdicts().stream()
                .filter(verdict -> verdict.result() == result)
                .map(verdict -> verdict.assertion().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @TestFactory
    Stream<DynamicTest> eachMutantIsKilledByItsAssertionsAndByNoCrash() {
        return Mutants.all().stream()
                .map(mutant -> DynamicTest.dynamicTest(mutant.name(), () -> {
                    Twist twist = mutant.twist().get();
                    Report report = run(twist);
                    assertTrue(twist.tripped(), "the fault was never reached");
                    assertEquals(Set.of(), ids(report, Result.BROKEN), "a crash is no kill");
                    Set<String> failed = ids(report, Result.FAILED);
                    assertTrue(
                            failed.containsAll(mutant.kills()),
                            "should be failed: " + mutant.kills() + ", are: " + failed);
                    Set<String> others = new TreeSet<>(failed);
                    others.removeAll(mutant.kills());
                    assertTrue(
                            mutant.broad() || others.size() <= TOO_COARSE, "too coarse, others that failed: " + others);
                }));
    }

    @Test
    void everyTestableAssertionThatDecidesHasAMutant() {
        Map<String, List<String>> killers = killers();
        List<String> without = Catalogue.load().assertions().stream()
                .filter(Assertion::testable)
                .filter(Assertion::decides)
                .map(Assertion::id)
                .filter(id -> !killers.containsKey(id))
                .toList();
        assertEquals(List.of(), without);
    }

    @Test
    void everyLimitHasTwo() {
        Map<String, List<String>> killers = killers();
        for (Set<String> limit : LIMITS) {
            Set<String> names = new TreeSet<>();
            limit.forEach(id -> names.addAll(killers.getOrDefault(id, List.of())));
            assertTrue(names.size() >= 2, limit + " is killed by " + names + " only");
        }
    }

    @Test
    void everyMutantNamesAssertionsThatExist() {
        Set<String> known = Catalogue.load().assertions().stream()
                .filter(Assertion::testable)
                .map(Assertion::id)
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(),
                killers().keySet().stream().filter(id -> !known.contains(id)).collect(Collectors.toSet()));
    }

    static Map<String, List<String>> killers() {
        Map<String, List<String>> killers = new TreeMap<>();
        for (Mutant mutant : Mutants.all()) {
            mutant.kills().forEach(id -> killers.computeIfAbsent(id, each -> new ArrayList<>())
                    .add(mutant.name()));
        }
        return killers;
    }
}
