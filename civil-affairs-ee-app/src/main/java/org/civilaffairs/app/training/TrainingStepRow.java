package org.civilaffairs.app.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.civilaffairs.app.security.OpaqueId;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.training.TrainingEvent;
import org.civilaffairs.core.training.TrainingStep;

/** The table row of one step of a training; it is never changed. */
@Entity
@Table(name = "training_step")
class TrainingStepRow {

    @Id
    String id;

    String training;
    int place;

    @Enumerated(EnumType.STRING)
    TrainingEvent event;

    @Enumerated(EnumType.STRING)
    Office office;

    String division;

    @Column(name = "happened_on")
    LocalDate happenedOn;

    @Column(name = "recorded_on")
    LocalDate recordedOn;

    String reason;

    static TrainingStepRow of(String training, int place, TrainingStep step) {
        TrainingStepRow row = new TrainingStepRow();
        row.id = OpaqueId.next();
        row.training = training;
        row.place = place;
        row.event = step.event();
        row.office = step.actor().office();
        row.division = step.actor().division().digits();
        row.happenedOn = step.on();
        row.recordedOn = step.recordedOn();
        row.reason = step.reason();
        return row;
    }

    TrainingStep toStep() {
        Actor actor = new Actor(office, new DivisionCode(division));
        return new TrainingStep(event, actor, happenedOn, recordedOn, reason);
    }
}
