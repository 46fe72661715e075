package org.civilaffairs.core.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.civilaffairs.core.lifecycle.Actor;

/**
 * One step in the life of a training.
 *
 * @param on when it happened; for HOLD the day on which the training was held
 * @param recordedOn when it was written down
 * @param reason blank when none is given
 */
public record TrainingStep(TrainingEvent event, Actor actor, LocalDate on, LocalDate recordedOn, String reason)
        implements Serializable {

    public TrainingStep {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(recordedOn, "recordedOn");
        reason = reason.strip();
    }

    /** Returns a step that was written down on the day on which it happened. */
    public static TrainingStep of(TrainingEvent event, Actor actor, LocalDate on) {
        return new TrainingStep(event, actor, on, on, "");
    }

    /** Returns this step with its reason. */
    public TrainingStep because(String why) {
        return new TrainingStep(event, actor, on, recordedOn, why);
    }

    /** Returns this step, written down on another day. */
    public TrainingStep recordedOn(LocalDate day) {
        return new TrainingStep(event, actor, on, day, reason);
    }
}
