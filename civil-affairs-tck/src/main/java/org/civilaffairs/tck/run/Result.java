package org.civilaffairs.tck.run;

/** What came of one assertion. */
public enum Result {
    /** The test ran to its end and its checks held. */
    PASSED,
    /** A check of the kit failed. */
    FAILED,
    /** Something else was thrown: the adapter or the product fell over. */
    BROKEN,
    /** It is optional, and the product does not claim it. */
    NOT_CLAIMED,
    /** It stands on the kit's own list of exclusions. */
    EXCLUDED,
    /** It is testable and in the profile, and no test of it ran. */
    NOT_RUN,
    /** No test can tell; the catalogue says why. */
    UNTESTABLE
}
