package org.civilaffairs.app.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.civilaffairs.app.security.OpaqueId;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.training.VocationalEducation;

/** The table row of somebody's vocational education. */
@Entity
@Table(name = "vocational_education")
class EducationRow {

    @Id
    String id;

    String person;
    String school;
    String programme;

    @Column(name = "since_day")
    LocalDate since;

    String evidence;

    static EducationRow of(VocationalEducation education) {
        EducationRow row = new EducationRow();
        row.id = OpaqueId.next();
        row.person = education.person().text();
        row.school = education.school();
        row.programme = education.programme();
        row.since = education.since();
        row.evidence = education.evidence();
        return row;
    }

    VocationalEducation toEducation() {
        return new VocationalEducation(new PersonId(person), school, programme, since, evidence);
    }
}
