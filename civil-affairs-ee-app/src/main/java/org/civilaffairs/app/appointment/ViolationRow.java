package org.civilaffairs.app.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.civilaffairs.app.security.OpaqueId;
import org.civilaffairs.core.appointment.Violation;
import org.civilaffairs.core.person.PersonId;

/** The table row of a violation on record. */
@Entity
@Table(name = "violation")
class ViolationRow {

    @Id
    String id;

    String person;

    @Column(name = "happened_on")
    LocalDate happenedOn;

    @Column(name = "recorded_on")
    LocalDate recordedOn;

    String description;
    String document;
    String division;

    static ViolationRow of(Violation violation, String division) {
        ViolationRow row = new ViolationRow();
        row.id = OpaqueId.next();
        row.person = violation.person().text();
        row.happenedOn = violation.on();
        row.recordedOn = violation.recordedOn();
        row.description = violation.description();
        row.document = violation.document();
        row.division = division;
        return row;
    }

    Violation toViolation() {
        return new Violation(new PersonId(person), happenedOn, recordedOn, description, document);
    }
}
