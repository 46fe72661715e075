package org.civilaffairs.core.appointment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.civilaffairs.core.person.PersonId;

/**
 * A violation of law or discipline that was established and put on record; it stands against whatever was declared
 * (ELG-02, ELG-07).
 *
 * @param on when it happened
 * @param recordedOn when it was put on record: from then on it counts
 */
public record Violation(PersonId person, LocalDate on, LocalDate recordedOn, String description, String document)
        implements Serializable {

    public Violation {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(recordedOn, "recordedOn");
        if (recordedOn.isBefore(on)) {
            throw new IllegalArgumentException("A violation of " + on + " can't be on record before, on " + recordedOn);
        }
        if (description.isBlank()) {
            throw new IllegalArgumentException("A violation says what happened");
        }
        Objects.requireNonNull(document, "document");
    }
}
