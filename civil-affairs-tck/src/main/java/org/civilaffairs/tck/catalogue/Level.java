package org.civilaffairs.tck.catalogue;

/** How much an assertion weighs. */
public enum Level {
    /** Decides on conformance. */
    MUST,
    /** Reported as a deviation. */
    SHOULD,
    /** Judged only when the product claims the capability; then it decides like a MUST. */
    MAY
}
