package org.civilaffairs.app.supervision;

import org.civilaffairs.core.rule.Finding;

/** How long something found has stood, in classes that a chart can show. */
public enum Age {
    /** Up to 30 days. */
    MONTH(30),
    /** Up to 90 days. */
    QUARTER(90),
    /** Up to 365 days. */
    YEAR(365),
    /** Longer. */
    LONGER(Long.MAX_VALUE),
    /** The finding does not say since when; it is one of a day or a year as a whole. */
    UNSAID(-1);

    private final long days;

    Age(long days) {
        this.days = days;
    }

    /** Returns the class of a finding. */
    public static Age of(Finding finding) {
        if (!finding.facts().containsKey("days")) {
            return UNSAID;
        }
        long stood = FindingFilter.days(finding);
        for (Age age : values()) {
            if (stood <= age.days) {
                return age;
            }
        }
        return UNSAID;
    }
}
