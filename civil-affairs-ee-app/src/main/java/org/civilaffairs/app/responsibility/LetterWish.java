package org.civilaffairs.app.responsibility;

import java.time.LocalDate;
import org.civilaffairs.app.security.OnBehalf;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.responsibility.LetterEvent;
import org.civilaffairs.core.responsibility.LetterStep;
import org.civilaffairs.core.responsibility.Paper;

/**
 * A step wanted for a letter.
 *
 * @param by who signs: a name for the town, a person's id for the assistant; empty means the assistant of the letter
 */
public record LetterWish(
        LetterEvent event, LocalDate on, String by, String note, String document, Paper paper, OnBehalf behalf) {

    /** Returns a step with nothing said beside it. */
    public static LetterWish of(LetterEvent event, LocalDate on) {
        return new LetterWish(event, on, "", "", "", Paper.NONE, null);
    }

    /** Returns this, signed by somebody. */
    public LetterWish by(String signatory) {
        return new LetterWish(event, on, signatory, note, document, paper, behalf);
    }

    /** Returns this with what its paper says. */
    public LetterWish with(Paper content) {
        return new LetterWish(event, on, by, note, document, content, behalf);
    }

    /** Returns this with the reason, report or opinion. */
    public LetterWish because(String text) {
        return new LetterWish(event, on, by, text, document, paper, behalf);
    }

    /** Returns this in the name of an office whose paper an administrator enters. */
    public LetterWish in(OnBehalf office) {
        return new LetterWish(event, on, by, note, document, paper, office);
    }

    /** Returns the step as it is written down; an assistant who names nobody takes it in person. */
    LetterStep step(PersonId assistant, Actor actor, LocalDate today) {
        boolean own = by.isBlank() && actor.office() == Office.ASSISTANT;
        return LetterStep.of(event, actor, on)
                .recordedOn(today)
                .by(own ? assistant.text() : by)
                .because(note)
                .document(document)
                .with(paper);
    }
}
