package org.civilaffairs.app.rest;

import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;

/** How many items a page of a list holds. */
public final class Limit {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    private Limit() {}

    /** Returns the number wanted, the usual one for null; anything outside of 1 to 200 is refused. */
    public static int of(Integer wanted) {
        if (wanted == null) {
            return USUAL;
        }
        if (wanted < 1 || wanted > MOST) {
            throw Problem.invalid(FieldError.of("limit", wanted, "invalid", "1–" + MOST));
        }
        return wanted;
    }
}
