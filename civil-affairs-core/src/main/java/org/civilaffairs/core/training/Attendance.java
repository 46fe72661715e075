package org.civilaffairs.core.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.civilaffairs.core.person.PersonId;

/**
 * One line of an attendance sheet.
 *
 * @param on the day of the training, or the later day on which it was made up
 */
public record Attendance(PersonId person, LocalDate on) implements Serializable {

    public Attendance {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(on, "on");
    }
}
