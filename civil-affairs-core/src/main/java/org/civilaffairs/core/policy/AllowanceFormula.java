package org.civilaffairs.core.policy;

/** How a household's allowance (低保金) is worked out; places differ. */
public enum AllowanceFormula {
    /** What lacks to the standard, for each person insured (补差). */
    TOP_UP,
    /** By classes (分档), so that the amount can't be worked out from the income. */
    TIERED
}
