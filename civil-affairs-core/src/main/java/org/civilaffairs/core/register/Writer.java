package org.civilaffairs.core.register;

import java.io.Serializable;
import java.util.Objects;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;

/**
 * Who wrote an entry: the village's assistant, or an officer of its town who keys in from paper.
 *
 * @param division the village of the assistant, the town of the officer
 */
public record Writer(PersonName name, PersonId person, Office office, DivisionCode division) implements Serializable {

    public Writer {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(division, "division");
    }

    /** Returns an assistant. */
    public static Writer assistant(PersonName name, PersonId person, DivisionCode village) {
        return new Writer(name, person, Office.ASSISTANT, village);
    }

    /** Returns an officer of a town. */
    public static Writer townOfficer(PersonName name, PersonId person, DivisionCode town) {
        return new Writer(name, person, Office.TOWN, town);
    }
}
