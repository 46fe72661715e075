package org.civilaffairs.tck.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.civilaffairs.tck.adapter.Capability;
import org.civilaffairs.tck.adapter.CivilAffairsSystem;
import org.civilaffairs.tck.catalogue.Assertion;
import org.civilaffairs.tck.catalogue.Catalogue;
import org.civilaffairs.tck.report.Report;
import org.civilaffairs.tck.tests.AllTests;
import org.civilaffairs.tck.tests.CheckFailed;
import org.civilaffairs.tck.tests.Scene;

/** One run of the kit: each assertion of the chosen profiles gets its verdict, whatever happens to the others. */
public final class Run {

    private final Catalogue catalogue;
    private final Suite suite;
    private final Settings settings;
    private final Supplier<? extends CivilAffairsSystem> open;

    /**
     * @param open opens the product afresh; called once for each test
     * @throws IllegalArgumentException when a profile or an id is not known
     */
    public Run(Catalogue catalogue, Suite suite, Settings settings, Supplier<? extends CivilAffairsSystem> open) {
        this.catalogue = catalogue;
        this.suite = suite;
        this.settings = settings;
        this.open = open;
        for (String profile : settings.profiles()) {
            if (!catalogue.profiles().contains(profile)) {
                throw new IllegalArgumentException(
                        "No profile \"" + profile + "\"; this kit has " + catalogue.profiles());
            }
        }
        for (String id : settings.only()) {
            if (catalogue.assertions().stream().noneMatch(settings.only(Set.of(id))::wants)) {
                throw new IllegalArgumentException("No assertion " + id);
            }
        }
    }

    /** Returns a run of the kit as it is. */
    public static Run of(Settings settings, Supplier<? extends CivilAffairsSystem> open) {
        return new Run(Catalogue.load(), Suite.of(AllTests.CLASSES), settings, open);
    }

    /** Returns the assertions of the chosen profiles. */
    public List<Assertion> assertions() {
        return catalogue.assertions().stream()
                .filter(assertion -> settings.profiles().contains(assertion.profile()))
                .toList();
    }

    /** Runs all, and tells each verdict as soon as it is there. */
    public Report all(Consumer<Verdict> heard) {
        Instant start = settings.clock().instant();
        List<Verdict> verdicts = assertions().stream()
                .map(assertion -> {
                    Verdict verdict = one(assertion);
                    heard.accept(verdict);
                    return verdict;
                })
                .toList();
        return report(verdicts, start);
    }

    /** Returns the report of what has been run since an instant. */
    Report report(List<Verdict> verdicts, Instant start) {
        Report.Subject subject = Report.Subject.unknown();
        try (CivilAffairsSystem system = open.get()) {
            subject = new Report.Subject(system.product(), name(system), claims(system));
        } catch (RuntimeException unreachable) {
            // The verdicts already say so, each with its reason.
        }
        return new Report(
                subject, catalogue, settings, verdicts, start, settings.clock().instant());
    }

    /** Runs one assertion. */
    public Verdict one(Assertion assertion) {
        if (!assertion.testable()) {
            return Verdict.without(assertion, Result.UNTESTABLE, assertion.untestable());
        }
        String challenge = catalogue.exclusions().get(assertion.id());
        if (challenge != null) {
            return Verdict.without(assertion, Result.EXCLUDED, challenge);
        }
        Method test = suite.tests().get(assertion.id());
        if (test == null) {
            return Verdict.without(assertion, Result.NOT_RUN, "The kit has no test of it");
        }
        if (!settings.wants(assertion)) {
            return Verdict.without(assertion, Result.NOT_RUN, "Not among the ids asked for");
        }
        Instant start = settings.clock().instant();
        try (CivilAffairsSystem system = open.get()) {
            Optional<Capability> wanted = assertion.capability();
            if (wanted.isPresent() && !claims(system).contains(wanted.get())) {
                return Verdict.without(assertion, Result.NOT_CLAIMED, "Not claimed: " + wanted.get());
            }
            Steps steps = new Steps(system);
            Optional<Throwable> thrown = thrownBy(test, steps.watched(), assertion);
            Duration took = Duration.between(start, settings.clock().instant());
            return thrown.map(fault -> verdict(assertion, fault, system.trace(), steps.told(), took))
                    .orElseGet(() -> new Verdict(assertion, Result.PASSED, "", "", List.of(), List.of(), took));
        } catch (RuntimeException unreachable) {
            return verdict(assertion, unreachable, List.of(), List.of(), Duration.ZERO);
        }
    }

    /** Returns what a system is called in the report: its class, or what it says itself where the kit made that. */
    static String name(CivilAffairsSystem system) {
        Class<?> type = system.getClass();
        return Proxy.isProxyClass(type) ? system.toString() : type.getName();
    }

    private Set<Capability> claims(CivilAffairsSystem system) {
        Set<Capability> claims = EnumSet.noneOf(Capability.class);
        claims.addAll(system.capabilities());
        claims.addAll(settings.claims());
        return claims;
    }

    private Optional<Throwable> thrownBy(Method test, CivilAffairsSystem system, Assertion assertion) {
        try {
            Object tests = test.getDeclaringClass().getConstructor().newInstance();
            test.invoke(tests, new Scene(system, settings.seed(), assertion.ordinal()));
            return Optional.empty();
        } catch (InvocationTargetException thrown) {
            return Optional.of(thrown.getCause());
        } catch (ReflectiveOperationException notATest) {
            return Optional.of(notATest);
        }
    }

    /** Returns what was thrown; an adapter's own sentence stands for itself. */
    static String told(Throwable thrown) {
        boolean sentence = thrown instanceof IllegalStateException || thrown instanceof UnsupportedOperationException;
        return sentence && thrown.getMessage() != null ? thrown.getMessage() : thrown.toString();
    }

    private static Verdict verdict(
            Assertion assertion, Throwable thrown, List<String> trace, List<String> steps, Duration took) {
        return thrown instanceof CheckFailed failed
                ? new Verdict(assertion, Result.FAILED, failed.expected(), failed.but(), trace, steps, took)
                : new Verdict(assertion, Result.BROKEN, "", told(thrown), trace, steps, took);
    }
}
