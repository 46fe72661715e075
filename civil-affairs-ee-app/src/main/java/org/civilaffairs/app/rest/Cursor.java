package org.civilaffairs.app.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;

/** The place in a list after which the next page begins: the last item's sort key, made opaque. */
public final class Cursor {

    private static final int LONGEST = 1000;

    private Cursor() {}

    /** Returns the sort key to go on after; empty for the beginning. */
    public static String open(String after) {
        if (after == null || after.isEmpty()) {
            return "";
        }
        try {
            if (after.length() <= LONGEST) {
                return new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
            }
        } catch (IllegalArgumentException unreadable) {
            // Falls through to the same answer as one that is too long.
        }
        throw Problem.invalid(FieldError.of("after", "", "invalid", "next"));
    }

    static String of(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }
}
