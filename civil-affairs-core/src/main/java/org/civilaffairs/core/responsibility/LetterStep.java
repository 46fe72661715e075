package org.civilaffairs.core.responsibility;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.civilaffairs.core.lifecycle.Actor;

/**
 * One step in the life of a letter.
 *
 * @param by who took it in person: the assistant's identifier, or the name of who signed for the town; may be blank where
 *     nobody signs
 * @param on when it happened
 * @param recordedOn when it was written down
 * @param note the reason, the report or the opinion; blank when none is given
 * @param document the paper's number; blank when none is named
 * @param paper what else the paper says
 */
public record LetterStep(
        LetterEvent event,
        Actor actor,
        String by,
        LocalDate on,
        LocalDate recordedOn,
        String note,
        String document,
        Paper paper)
        implements Serializable {

    public LetterStep {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(recordedOn, "recordedOn");
        Objects.requireNonNull(paper, "paper");
        by = by.strip();
        note = note.strip();
        document = document.strip();
    }

    /** Returns a step that was written down on the day on which it happened. */
    public static LetterStep of(LetterEvent event, Actor actor, LocalDate on) {
        return new LetterStep(event, actor, "", on, on, "", "", Paper.NONE);
    }

    /** Returns this step, taken or signed in person by somebody. */
    public LetterStep by(String person) {
        return new LetterStep(event, actor, person, on, recordedOn, note, document, paper);
    }

    /** Returns this step with its reason, report or opinion. */
    public LetterStep because(String text) {
        return new LetterStep(event, actor, by, on, recordedOn, text, document, paper);
    }

    /** Returns this step with the number of its paper. */
    public LetterStep document(String number) {
        return new LetterStep(event, actor, by, on, recordedOn, note, number, paper);
    }

    /** Returns this step with what its paper says. */
    public LetterStep with(Paper content) {
        return new LetterStep(event, actor, by, on, recordedOn, note, document, content);
    }

    /** Returns this step, written down on another day. */
    public LetterStep recordedOn(LocalDate day) {
        return new LetterStep(event, actor, by, on, day, note, document, paper);
    }
}
