package org.civilaffairs.core.responsibility;

import java.util.Objects;

/** The grade that the town confirms. */
public record Confirmation(Grade grade) implements Paper {

    public Confirmation {
        Objects.requireNonNull(grade, "grade");
    }
}
