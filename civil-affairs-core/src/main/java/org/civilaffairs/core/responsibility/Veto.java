package org.civilaffairs.core.responsibility;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A veto, as a human entered it from a paper; nothing infers one from records.
 *
 * @param facts what happened
 * @param authority who established it
 * @param document the number of the paper that says so
 * @param on the day of that paper
 */
public record Veto(VetoItem item, String facts, String authority, String document, LocalDate on)
        implements Serializable {

    public Veto {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(on, "on");
        facts = facts.strip();
        authority = authority.strip();
        document = document.strip();
    }

    /** Returns whether facts, authority and document are all named. */
    boolean founded() {
        return !facts.isEmpty() && !authority.isEmpty() && !document.isEmpty();
    }
}
