package org.civilaffairs.core.guidance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Actor;

/**
 * Who guided which village on which day, and what was found.
 *
 * @param actor the office that came: the town above the village, or its bureau
 * @param on the day of the visit
 * @param recordedOn when it was written down
 * @param officers the people who came
 * @param found what they saw, good or bad
 */
public record GuidanceVisit(
        DivisionCode village, Actor actor, LocalDate on, LocalDate recordedOn, String officers, String found)
        implements Serializable {

    public GuidanceVisit {
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(recordedOn, "recordedOn");
        officers = officers.strip();
        found = found.strip();
    }

    /** Returns a demand made on this visit. */
    public Rectification demand(int number, String what, LocalDate due) {
        RectificationStep step =
                RectificationStep.of(RectificationEvent.DEMAND, actor, on).recordedOn(recordedOn);
        return Rectification.demanded(number, what, due, step);
    }
}
