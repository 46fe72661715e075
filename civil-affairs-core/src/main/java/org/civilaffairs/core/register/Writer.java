package org.civilaffairs.core.register;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    /**
     * Returns why somebody does not write in a village's books (REG-09), as the code of a finding; empty for who does.
     *
     * @param inPost who is in post there on the day, or covers the post
     */
    Optional<String> hindrance(DivisionCode village, Set<PersonId> inPost) {
        if (office == Office.TOWN) {
            return village.town().filter(division::equals).isPresent() ? Optional.empty() : Optional.of("other-town");
        }
        boolean holds = office == Office.ASSISTANT && division.equals(village) && inPost.contains(person);
        return holds ? Optional.empty() : Optional.of("not-in-post");
    }
}
