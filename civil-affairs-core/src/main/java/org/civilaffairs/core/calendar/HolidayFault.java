package org.civilaffairs.core.calendar;

import java.io.Serializable;
import java.util.Objects;
import org.civilaffairs.core.rule.Language;
import org.civilaffairs.core.rule.Messages;

/**
 * One thing wrong with a list of days off and days worked.
 *
 * @param line the line, from 1
 * @param value what stands there
 * @param allowed what may stand there
 */
public record HolidayFault(int line, Kind kind, String value, String allowed) implements Serializable {

    /** What may be wrong. */
    public enum Kind {
        /** There is no day at all in the text. */
        EMPTY,
        /** A line lacks the day or its mark. */
        FIELDS,
        /** There is no such day. */
        DATE,
        /** The day belongs to another year. */
        YEAR,
        /** The mark says neither off nor worked. */
        MARK,
        /** An earlier line has the day already. */
        TWICE,
        /** A day from Monday to Friday is worked anyway. */
        WEEKDAY
    }

    public HolidayFault {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(allowed, "allowed");
    }

    /** Returns the sentence that tells the line, what stands there and what may stand there. */
    public String message(Language language) {
        return Messages.line("calendar", kind, language, line, value, allowed);
    }
}
