package org.civilaffairs.app.guidance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.guidance.Guidance;
import org.civilaffairs.core.guidance.GuidanceVisit;
import org.civilaffairs.core.guidance.Rectification;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.lifecycle.Office;

/** The table row of a guidance visit; what is to be mended after it has rows of its own. */
@Entity
@Table(name = "guidance")
class GuidanceRow {

    @Id
    String id;

    String village;

    @Enumerated(EnumType.STRING)
    Office office;

    String division;

    @Column(name = "on_day")
    LocalDate onDay;

    @Column(name = "recorded_on")
    LocalDate recordedOn;

    String officers;

    /** "found" is a word of Derby's own. */
    @Column(name = "observed")
    String found;

    String account;

    /** Goes up with every step, and the version with it, so that of two people at once one is told. */
    int steps;

    @Version
    int version;

    static GuidanceRow of(Guidance guidance, String account) {
        GuidanceVisit visit = guidance.visit();
        GuidanceRow row = new GuidanceRow();
        row.id = guidance.id();
        row.village = visit.village().digits();
        row.office = visit.actor().office();
        row.division = visit.actor().division().digits();
        row.onDay = visit.on();
        row.recordedOn = visit.recordedOn();
        row.officers = visit.officers();
        row.found = visit.found();
        row.account = account;
        return row;
    }

    Guidance toGuidance(List<Rectification> toMend) {
        Actor actor = new Actor(office, new DivisionCode(division));
        GuidanceVisit visit = new GuidanceVisit(new DivisionCode(village), actor, onDay, recordedOn, officers, found);
        return new Guidance(id, visit, toMend);
    }
}
