package org.civilaffairs.tck.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.civilaffairs.tck.adapter.Capability;
import org.civilaffairs.tck.adapter.CivilAffairsSystem;
import org.civilaffairs.tck.catalogue.Assertion;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.catalogue.Catalogue;
import org.civilaffairs.tck.catalogue.Level;
import org.civilaffairs.tck.report.Report;
import org.civilaffairs.tck.tests.CheckFailed;
import org.civilaffairs.tck.tests.Scene;
import org.junit.jupiter.api.Test;

/** What a run makes of tests that pass, fail, break, are missing, and of products that fall over. */
class RunTests {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    /** Tests of every kind. */
    public static final class Samples {

        @Asserts("ONE-01.a")
        public void passes(Scene scene) {
            assertEquals("690101", scene.district().replaceAll("....$", "0101"));
        }

        @Asserts("ONE-01.b")
        public void fails(Scene scene) {
            throw new CheckFailed("<this>", "that & \"more\"");
        }

        @Asserts("ONE-01.c")
        public void breaks(Scene scene) {
            throw new IllegalStateException("the server answered 500");
        }

        @Asserts("ONE-01.d")
        public void isOfAnotherFramework(Scene scene) {
            throw new AssertionError("not a check of the kit");
        }

        @Asserts("ONE-01.e")
        public void wantsACapability(Scene scene) {
            throw new IllegalStateException("must not run");
        }

        @Asserts("ONE-01.f")
        public void isExcluded(Scene scene) {
            throw new IllegalStateException("must not run");
        }
    }

    private static Assertion assertion(char letter, Optional<Capability> capability, String untestable) {
        return new Assertion(
                "ONE-01." + letter,
                "2.1",
                Level.MUST,
                "core",
                letter - 'a',
                "甲。",
                "One.",
                "",
                capability,
                untestable,
                false);
    }

    private static Catalogue catalogue() {
        return new Catalogue(
                List.of(
                        assertion('a', Optional.empty(), ""),
                        assertion('b', Optional.empty(), ""),
                        assertion('c', Optional.empty(), ""),
                        assertion('d', Optional.empty(), ""),
                        assertion('e', Optional.of(Capability.POLICY), ""),
                        assertion('f', Optional.empty(), ""),
                        assertion('g', Optional.empty(), ""),
                        assertion('h', Optional.empty(), "a judgement of people")),
                Set.of("ONE"),
                Map.of(),
                Map.of("ONE-01.f", "challenge 1: the kit errs"));
    }

    static Report report(Settings settings, Supplier<CivilAffairsSystem> open) {
        return new Run(catalogue(), Suite.of(List.of(Samples.class)), settings.clock(NOON), open).all(verdict -> {});
    }

    private static List<Result> results(Report report) {
        return report.verdicts().stream().map(Verdict::result).toList();
    }

    @Test
    void eachKindOfTestHasItsResult() {
        Report report = report(Settings.of("core"), EmptySystem::new);
        assertEquals(
                List.of(
                        Result.PASSED,
                        Result.FAILED,
                        Result.BROKEN,
                        Result.BROKEN,
                        Result.NOT_CLAIMED,
                        Result.EXCLUDED,
                        Result.NOT_RUN,
                        Result.UNTESTABLE),
                results(report));
        assertEquals(ExitCode.NOT_CONFORMANT, report.exitCode());
    }

    @Test
    void productThatCannotBeOpenedBreaksEverythingThatWouldRun() {
        Report report = report(Settings.of("core"), () -> {
            throw new IllegalStateException("connection refused");
        });
        assertEquals(5, report.count(Result.BROKEN));
        assertEquals(0, report.count(Result.PASSED));
        assertEquals(ExitCode.PROVES_NOTHING, report.exitCode());
    }

    @Test
    void someIdsOnlyProveNothing() {
        Report report = report(Settings.of("core").only(Set.of("ONE-01.a")), EmptySystem::new);
        assertEquals(1, report.count(Result.PASSED));
        assertEquals(ExitCode.PROVES_NOTHING, report.exitCode());
    }

    @Test
    void unknownProfilesAndIdsAreWrongUsage() {
        assertThrows(IllegalArgumentException.class, () -> report(Settings.of("corn"), EmptySystem::new));
        assertThrows(
                IllegalArgumentException.class,
                () -> report(Settings.of("core").only(Set.of("ONE-99.a")), EmptySystem::new));
    }
}
