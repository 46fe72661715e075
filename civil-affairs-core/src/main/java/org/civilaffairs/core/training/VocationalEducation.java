package org.civilaffairs.core.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.civilaffairs.core.person.PersonId;

/**
 * Vocational or degree education (职业学历教育) that an assistant takes: recorded and encouraged, never required
 * (TRN-05).
 *
 * @param person the assistant
 */
public record VocationalEducation(PersonId person, String school, String programme, LocalDate since, String evidence)
        implements Serializable {

    public VocationalEducation {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(evidence, "evidence");
        if (school.isBlank() || programme.isBlank()) {
            throw new IllegalArgumentException(
                    "Education names a school and a programme: \"" + school + "\", \"" + programme + "\"");
        }
    }
}
