package org.civilaffairs.app.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.civilaffairs.app.security.OpaqueId;
import org.civilaffairs.core.appointment.AppointmentEvent;
import org.civilaffairs.core.appointment.Committee;
import org.civilaffairs.core.appointment.Step;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.lifecycle.Office;

/** The table row of one step of an appointment; it is never changed. */
@Entity
@Table(name = "appointment_step")
class StepRow {

    @Id
    String id;

    String appointment;
    int place;

    @Enumerated(EnumType.STRING)
    AppointmentEvent event;

    @Enumerated(EnumType.STRING)
    Office office;

    String division;

    @Column(name = "happened_on")
    LocalDate happenedOn;

    @Column(name = "recorded_on")
    LocalDate recordedOn;

    @Column(name = "effective_on")
    LocalDate effectiveOn;

    String document;
    String reason;

    @Column(name = "filing_number")
    String filingNumber;

    String committees;
    String account;

    static StepRow of(String appointment, int place, Step step, String account) {
        StepRow row = new StepRow();
        row.id = OpaqueId.next();
        row.appointment = appointment;
        row.place = place;
        row.event = step.event();
        row.office = step.actor().office();
        row.division = step.actor().division().digits();
        row.happenedOn = step.on();
        row.recordedOn = step.recordedOn();
        row.effectiveOn = step.effectiveOn();
        row.document = step.document();
        row.reason = step.reason();
        row.filingNumber = step.number();
        row.committees = step.committees().stream().map(Committee::name).collect(Collectors.joining(" "));
        row.account = account;
        return row;
    }

    Step toStep() {
        Set<Committee> signed = Arrays.stream(committees.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Committee::valueOf)
                .collect(Collectors.toSet());
        Actor actor = new Actor(office, new DivisionCode(division));
        return new Step(event, actor, happenedOn, recordedOn, effectiveOn, document, reason, filingNumber, signed);
    }
}
