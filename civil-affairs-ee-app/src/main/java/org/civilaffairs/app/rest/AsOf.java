package org.civilaffairs.app.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;

/** The day that a question is asked for: {@code ?on=2026-06-30}. */
public final class AsOf {

    private AsOf() {}

    /** Returns the day given, or today where none is; anything else than an ISO date is refused. */
    public static LocalDate of(String on, Clock clock) {
        if (on == null || on.isBlank()) {
            return LocalDate.now(clock);
        }
        try {
            return LocalDate.parse(on);
        } catch (DateTimeParseException unreadable) {
            throw Problem.invalid(FieldError.of("on", on, "invalid", "YYYY-MM-DD"));
        }
    }
}
