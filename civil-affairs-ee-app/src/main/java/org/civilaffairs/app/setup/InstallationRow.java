package org.civilaffairs.app.setup;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The table row of something that the installation remembers about itself. */
@Entity
@Table(name = "installation")
class InstallationRow {

    @Id
    String name;

    String content;

    static InstallationRow of(String name, String content) {
        var row = new InstallationRow();
        row.name = name;
        row.content = content;
        return row;
    }
}
