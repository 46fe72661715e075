package org.civilaffairs.app.division;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that counts the changes of all divisions. */
@Entity
@Table(name = "division_version")
class VersionRow {

    static final int ID = 1;

    @Id
    int id;

    long version;
}
