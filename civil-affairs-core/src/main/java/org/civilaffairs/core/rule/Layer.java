package org.civilaffairs.core.rule;

/** Where a rule's demand comes from; the three are never mixed (domain dossier, 0.1). */
public enum Layer {
    /** The plan itself says so. */
    PLAN,
    /** The plan leaves the value open, and a parameter fills it. */
    PARAMETER,
    /** A national rule in force on the day says so. */
    LAW
}
