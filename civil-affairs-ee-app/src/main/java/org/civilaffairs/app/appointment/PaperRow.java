package org.civilaffairs.app.appointment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.civilaffairs.app.attachment.Attachment;
import org.civilaffairs.app.security.OpaqueId;
import org.civilaffairs.core.appointment.Limb;

/** The table row of a document handed in with a statement. */
@Entity
@Table(name = "statement_paper")
class PaperRow {

    @Id
    String id;

    String appointment;
    String attachment;

    /** Empty for the whole statement. */
    String limb;

    static PaperRow of(String appointment, PaperWanted wanted) {
        PaperRow row = new PaperRow();
        row.id = OpaqueId.next();
        row.appointment = appointment;
        row.attachment = wanted.attachment();
        row.limb = wanted.limb() == null ? "" : wanted.limb().name();
        return row;
    }

    boolean says(PaperWanted wanted) {
        return attachment.equals(wanted.attachment())
                && limb.equals(wanted.limb() == null ? "" : wanted.limb().name());
    }

    StatementPaper toPaper(Attachment document) {
        return new StatementPaper(limb.isEmpty() ? null : Limb.valueOf(limb), document);
    }
}
