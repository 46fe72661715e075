package org.civilaffairs.app.guidance;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.civilaffairs.app.security.OpaqueId;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.guidance.RectificationEvent;
import org.civilaffairs.core.guidance.RectificationStep;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.lifecycle.Office;

/** The table row of one step of a rectification; it is never changed. */
@Entity
@Table(name = "rectification_step")
class RectificationStepRow {

    @Id
    String id;

    String guidance;
    int number;
    int place;

    @Enumerated(EnumType.STRING)
    RectificationEvent event;

    @Enumerated(EnumType.STRING)
    Office office;

    String division;

    @Column(name = "happened_on")
    LocalDate happenedOn;

    @Column(name = "recorded_on")
    LocalDate recordedOn;

    String reason;
    String evidence;
    String account;

    @ElementCollection
    @CollectionTable(name = "rectification_paper", joinColumns = @JoinColumn(name = "step"))
    @Column(name = "attachment")
    Set<String> papers;

    static RectificationStepRow of(String guidance, int number, int place, RectificationStep step, String account) {
        RectificationStepRow row = new RectificationStepRow();
        row.id = OpaqueId.next();
        row.guidance = guidance;
        row.number = number;
        row.place = place;
        row.event = step.event();
        row.office = step.actor().office();
        row.division = step.actor().division().digits();
        row.happenedOn = step.on();
        row.recordedOn = step.recordedOn();
        row.reason = step.reason();
        row.evidence = step.evidence();
        row.papers = Set.copyOf(step.papers());
        row.account = account;
        return row;
    }

    RectificationStep toStep() {
        Actor actor = new Actor(office, new DivisionCode(division));
        return new RectificationStep(
                event, actor, happenedOn, recordedOn, reason, evidence, List.copyOf(new TreeSet<>(papers)));
    }
}
