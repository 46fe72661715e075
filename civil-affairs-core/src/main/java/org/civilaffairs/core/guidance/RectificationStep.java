package org.civilaffairs.core.guidance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.civilaffairs.core.lifecycle.Actor;

/**
 * One step in the life of a rectification.
 *
 * @param on when it happened
 * @param recordedOn when it was written down
 * @param reason what was done, or why it is sent back or dropped; blank when none is given
 * @param evidence what proves it, or where its paper is kept; blank when none is named
 * @param papers the documents that were handed in with it, by the identifiers that the surrounding system gave
 */
public record RectificationStep(
        RectificationEvent event,
        Actor actor,
        LocalDate on,
        LocalDate recordedOn,
        String reason,
        String evidence,
        List<String> papers)
        implements Serializable {

    public RectificationStep {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(recordedOn, "recordedOn");
        reason = reason.strip();
        evidence = evidence.strip();
        papers = List.copyOf(papers);
    }

    /** Returns a step that was written down on the day on which it happened. */
    public static RectificationStep of(RectificationEvent event, Actor actor, LocalDate on) {
        return new RectificationStep(event, actor, on, on, "", "", List.of());
    }

    /** Returns this step with its reason, or with what was done. */
    public RectificationStep because(String why) {
        return new RectificationStep(event, actor, on, recordedOn, why, evidence, papers);
    }

    /** Returns this step with what proves it. */
    public RectificationStep proved(String by, List<String> documents) {
        return new RectificationStep(event, actor, on, recordedOn, reason, by, documents);
    }

    /** Returns this step, written down on another day. */
    public RectificationStep recordedOn(LocalDate day) {
        return new RectificationStep(event, actor, on, day, reason, evidence, papers);
    }
}
