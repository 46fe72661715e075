package org.civilaffairs.core.appointment;

import java.io.Serializable;
import java.util.Objects;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;

/**
 * Somebody who does the work while a post is vacant or its assistant suspended (代理). It is shown, and it does not
 * fill the post (APT-02).
 *
 * @param decidedBy who decided it, as the paper says: the village with the town's consent
 * @param document the paper's number
 */
public record ActingCover(
        DivisionCode village, PersonId person, PersonName name, Days days, String decidedBy, String document)
        implements Serializable {

    public ActingCover {
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(days, "days");
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A cover lasts a day at least: " + days);
        }
        if (decidedBy.isBlank()) {
            throw new IllegalArgumentException("A cover says who decided it");
        }
        Objects.requireNonNull(document, "document");
    }
}
