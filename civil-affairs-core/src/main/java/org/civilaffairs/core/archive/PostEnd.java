package org.civilaffairs.core.archive;

import java.io.Serializable;
import java.time.LocalDate;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;

/**
 * An assistant's post that ended, after which cabinet and books are handed over.
 *
 * @param on the first day on which the post is no longer held
 */
public record PostEnd(PersonId person, PersonName name, LocalDate on) implements Serializable {}
