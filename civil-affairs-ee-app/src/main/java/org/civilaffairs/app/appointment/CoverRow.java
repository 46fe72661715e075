package org.civilaffairs.app.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.civilaffairs.app.security.OpaqueId;
import org.civilaffairs.core.appointment.ActingCover;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;

/** The table row of an acting cover. */
@Entity
@Table(name = "acting_cover")
class CoverRow {

    @Id
    String id;

    String village;
    String person;

    @Column(name = "person_name")
    String personName;

    @Column(name = "since_day")
    LocalDate since;

    @Column(name = "until_day")
    LocalDate until;

    @Column(name = "decided_by")
    String decidedBy;

    String document;

    static CoverRow of(ActingCover cover) {
        CoverRow row = new CoverRow();
        row.id = OpaqueId.next();
        row.village = cover.village().digits();
        row.person = cover.person().text();
        row.personName = cover.name().text();
        row.since = cover.days().since();
        row.until = cover.days().until().orElse(null);
        row.decidedBy = cover.decidedBy();
        row.document = cover.document();
        return row;
    }

    ActingCover toCover() {
        Days days = until == null ? Days.from(since) : Days.between(since, until);
        return new ActingCover(
                new DivisionCode(village), new PersonId(person), new PersonName(personName), days, decidedBy, document);
    }
}
