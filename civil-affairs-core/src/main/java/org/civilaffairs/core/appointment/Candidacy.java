package org.civilaffairs.core.appointment;

import java.io.Serializable;
import java.util.Objects;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;

/**
 * Who is put forward, and on what terms. No age, sex, education or residence is asked for (ELG-06).
 *
 * @param concurrentPost the post held besides (兼任职务); blank when none is named
 */
public record Candidacy(
        PersonId person, PersonName name, EmploymentForm form, String concurrentPost, StatementOfConditions statement)
        implements Serializable {

    public Candidacy {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(statement, "statement");
        concurrentPost = concurrentPost.strip();
    }

    /** Returns this candidacy with another statement. */
    public Candidacy with(StatementOfConditions other) {
        return new Candidacy(person, name, form, concurrentPost, other);
    }
}
