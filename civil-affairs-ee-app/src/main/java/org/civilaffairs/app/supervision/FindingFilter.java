package org.civilaffairs.app.supervision;

import org.civilaffairs.core.rule.Finding;

/**
 * Which findings somebody wants to see; what is empty is not asked for.
 *
 * @param age how long it has stood; null for any
 * @param minDays the days for which it has stood at least
 */
record FindingFilter(
        String assertion, String clause, String bound, String outcome, String severity, Age age, int minDays) {

    boolean takes(Finding finding) {
        return is(assertion, finding.assertion())
                && is(clause, finding.clause())
                && is(bound, finding.bound())
                && is(outcome, finding.outcome())
                && is(severity, finding.severity())
                && (age == null || age == Age.of(finding))
                && days(finding) >= minDays;
    }

    private static boolean is(String wanted, Object found) {
        return wanted.isEmpty() || wanted.equals(found.toString());
    }

    /** Returns the days for which a finding has stood, where it says; 0 where it does not. */
    static long days(Finding finding) {
        String days = finding.facts().getOrDefault("days", "");
        return !days.isEmpty() && days.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                ? Long.parseLong(days)
                : 0;
    }
}
