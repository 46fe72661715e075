package org.civilaffairs.app.person;

import org.civilaffairs.core.person.PersonId;

/**
 * A person as everybody may see them.
 *
 * @param maskedNumber the identity number with its middle hidden; empty for somebody without one
 */
public record PersonRef(String id, String name, String maskedNumber) {

    /** Returns the id as the core has it. */
    public PersonId personId() {
        return new PersonId(id);
    }
}
