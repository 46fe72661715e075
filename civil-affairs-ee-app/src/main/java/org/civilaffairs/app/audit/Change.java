package org.civilaffairs.app.audit;

import java.util.Objects;

/**
 * What an audit entry says about a change or a look. Nothing in it may be an identity number or another secret in full.
 *
 * @param action   a stable name, feature first: {@code appointment.approve}
 * @param division the code of the division that it concerns, or empty
 * @param subject  the id of the thing that it concerns
 * @param before   what stood there before, as text; empty for something new
 * @param after    what stands there now; empty for something removed or only looked at
 * @param reason   the reason given, or empty
 */
public record Change(String action, String division, String subject, String before, String after, String reason) {

    public Change {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(subject, "subject");
        before = cut(before);
        after = cut(after);
        reason = Objects.requireNonNullElse(reason, "");
    }

    /** Returns a change that says only what was done to what. */
    public static Change of(String action, String division, String subject) {
        return new Change(action, division, subject, "", "", "");
    }

    /** Returns this with what stood there before, written by {@code toString}. */
    public Change from(Object was) {
        return new Change(action, division, subject, String.valueOf(was), after, reason);
    }

    /** Returns this with what stands there now, written by {@code toString}. */
    public Change to(Object now) {
        return new Change(action, division, subject, before, String.valueOf(now), reason);
    }

    /** Returns this with the reason given for it. */
    public Change because(String given) {
        return new Change(action, division, subject, before, after, given);
    }

    private static String cut(String text) {
        var all = Objects.requireNonNullElse(text, "");
        return all.length() <= 4000 ? all : all.substring(0, 4000);
    }
}
