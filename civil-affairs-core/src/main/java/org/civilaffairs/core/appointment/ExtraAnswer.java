package org.civilaffairs.core.appointment;

import java.io.Serializable;
import java.util.Objects;

/**
 * The answer to a condition that a department added to the plan's four (ELG-06). It can't be made without the number
 * of the department's document, and it is reported apart: it never decides whether the plan's conditions are met.
 *
 * @param answer what is declared; blank evidence means none was given
 */
public record ExtraAnswer(String condition, String document, Answer answer, String evidence) implements Serializable {

    public ExtraAnswer {
        condition = Objects.requireNonNull(condition, "condition").strip();
        document = Objects.requireNonNull(document, "document").strip();
        Objects.requireNonNull(answer, "answer");
        evidence = Objects.requireNonNull(evidence, "evidence").strip();
        if (condition.isEmpty() || document.isEmpty()) {
            throw new IllegalArgumentException(
                    "A condition beyond the plan's names itself and the document that adds it: \"" + condition
                            + "\", \"" + document + "\"");
        }
    }
}
