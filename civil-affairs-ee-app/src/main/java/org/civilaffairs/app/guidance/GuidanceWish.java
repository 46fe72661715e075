package org.civilaffairs.app.guidance;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.app.security.OnBehalf;
import org.civilaffairs.core.division.DivisionCode;

/**
 * A visit that somebody wants to record.
 *
 * @param behalf the office whose paper an administrator enters; null for the user's own
 */
public record GuidanceWish(
        DivisionCode village, LocalDate on, String officers, String found, List<Demand> toMend, OnBehalf behalf) {

    /** One thing that is to be mended, and by when. */
    public record Demand(String what, LocalDate due) {}
}
