package org.civilaffairs.app.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.civilaffairs.app.security.OpaqueId;
import org.civilaffairs.core.archive.VolumeEvent;
import org.civilaffairs.core.archive.VolumeStep;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.lifecycle.Office;

/** The table row of one step of a volume; it is never changed. */
@Entity
@Table(name = "archive_volume_step")
class VolumeStepRow {

    @Id
    String id;

    String volume;
    int place;

    @Enumerated(EnumType.STRING)
    VolumeEvent event;

    @Enumerated(EnumType.STRING)
    Office office;

    String division;

    @Column(name = "happened_on")
    LocalDate happenedOn;

    int pages;
    String borrower;

    @Column(name = "due_on")
    LocalDate dueOn;

    String reason;
    String account;

    static VolumeStepRow of(String volume, int place, VolumeStep step, String account) {
        VolumeStepRow row = new VolumeStepRow();
        row.id = OpaqueId.next();
        row.volume = volume;
        row.place = place;
        row.event = step.event();
        row.office = step.actor().office();
        row.division = step.actor().division().digits();
        row.happenedOn = step.on();
        row.pages = step.pages();
        row.borrower = step.borrower();
        row.dueOn = step.dueOn();
        row.reason = step.reason();
        row.account = account;
        return row;
    }

    VolumeStep toStep() {
        Actor actor = new Actor(office, new DivisionCode(division));
        return new VolumeStep(event, actor, happenedOn, pages, borrower, dueOn, reason);
    }
}
