package org.civilaffairs.app.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that knows the trail's last entry; whoever adds an entry locks it. */
@Entity
@Table(name = "audit_head")
class HeadRow {

    static final int ID = 1;

    @Id
    int id;

    long seq;

    String digest;
}
