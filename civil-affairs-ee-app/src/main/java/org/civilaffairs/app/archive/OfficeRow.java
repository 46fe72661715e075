package org.civilaffairs.app.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.civilaffairs.core.archive.FixedOffice;

/** The table row of a village's fixed office, with the number of its fonds. */
@Entity
@Table(name = "archive_office")
class OfficeRow {

    @Id
    String village;

    String fonds;

    String place;

    String equipment;

    @Column(name = "since_day")
    LocalDate since;

    @Version
    int version;

    FixedOffice toOffice() {
        return new FixedOffice(place, equipment, since);
    }
}
