package org.civilaffairs.tck.tests;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.civilaffairs.tck.adapter.Breach;
import org.civilaffairs.tck.adapter.Outcome;
import org.civilaffairs.tck.adapter.Supervision.Finding;

/** The kit's checks. What is right stands as a literal in each test; nothing here computes it. */
public final class Verify {

    private Verify() {}

    /** Checks that a command was carried out, and returns the identifier of what was made. */
    public static String done(Outcome outcome) {
        if (!outcome.done()) {
            throw new CheckFailed("the command to be carried out", "it was refused: " + outcome.breaches());
        }
        return outcome.id();
    }

    /** Checks that a command was refused, for whatever reason. */
    public static void refused(Outcome outcome) {
        if (outcome.done()) {
            throw new CheckFailed("a refusal", "the command was carried out");
        }
    }

    /** Checks that a command was refused, and that each of these clauses is among the reasons. */
    public static void refused(Outcome outcome, String... clauses) {
        if (outcome.done()) {
            throw new CheckFailed("a refusal that cites " + Arrays.toString(clauses), "the command was carried out");
        }
        List<String> cited = outcome.breaches().stream().map(Breach::clause).toList();
        if (!cited.containsAll(List.of(clauses))) {
            throw new CheckFailed(
                    "a refusal that cites " + Arrays.toString(clauses), "the reasons were " + outcome.breaches());
        }
    }

    /** Checks that one value is the one expected. */
    public static void equal(String what, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new CheckFailed(what + " " + expected, "it is " + actual);
        }
    }

    /** Checks something that has no better form. */
    public static void that(boolean holds, String expected, Object but) {
        if (!holds) {
            throw new CheckFailed(expected, "it is " + but);
        }
    }

    /** Checks that a finding with this id, clause and outcome is among those found, and returns it. */
    public static Finding found(Collection<Finding> findings, String assertion, String clause, String outcome) {
        return findings.stream()
                .filter(each -> each.assertion().equals(assertion)
                        && each.clause().equals(clause)
                        && each.outcome().equals(outcome)
                        && !each.severity().equals("INFO"))
                .findFirst()
                .orElseThrow(() -> new CheckFailed(
                        "a finding " + assertion + " of clause " + clause + " that is " + outcome,
                        "found were " + findings));
    }

    /** Checks that nothing of an id is found but information. */
    public static void notFound(Collection<Finding> findings, String assertion) {
        findings.stream()
                .filter(each -> each.assertion().equals(assertion)
                        && !each.severity().equals("INFO")
                        && !each.outcome().equals("MET")
                        && !each.outcome().equals("NOT_APPLICABLE"))
                .findFirst()
                .ifPresent(each -> {
                    throw new CheckFailed("no finding of " + assertion, "found was " + each);
                });
    }

    /** Checks that nothing of an id is broken; what is still pending may be found. */
    public static void noBreach(Collection<Finding> findings, String assertion) {
        notFound(
                findings.stream()
                        .filter(each -> each.outcome().equals("BREACH"))
                        .toList(),
                assertion);
    }
}
