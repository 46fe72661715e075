package org.civilaffairs.tck.tests;

import org.opentest4j.AssertionFailedError;

/** A check of the kit that did not hold; anything else that a test throws means that something broke. */
public final class CheckFailed extends AssertionFailedError {

    private static final long serialVersionUID = 1L;

    private final String expected;
    private final String but;

    /**
     * @param expected what a stranger should have seen
     * @param but what came instead
     */
    public CheckFailed(String expected, String but) {
        super("expected " + expected + ", but " + but);
        this.expected = expected;
        this.but = but;
    }

    /** Returns what a stranger should have seen. */
    public String expected() {
        return expected;
    }

    /** Returns what came instead. */
    public String but() {
        return but;
    }
}
