package org.civilaffairs.app.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.civilaffairs.core.archive.Cabinet;

/** The table row of a cabinet. */
@Entity
@Table(name = "archive_cabinet")
class CabinetRow {

    @Id
    String id;

    String village;
    int number;
    String label;
    String place;

    @Column(name = "primary_one")
    boolean primary;

    @Column(name = "since_day")
    LocalDate since;

    @Version
    int version;

    void follow(Cabinet cabinet) {
        number = cabinet.number();
        label = cabinet.label();
        place = cabinet.place();
        primary = cabinet.primary();
        since = cabinet.since();
    }

    Cabinet toCabinet() {
        return new Cabinet(number, label, place, primary, since);
    }
}
