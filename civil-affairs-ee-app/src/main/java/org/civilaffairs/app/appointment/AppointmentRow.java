package org.civilaffairs.app.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.appointment.AppointmentEvent;
import org.civilaffairs.core.appointment.AppointmentState;
import org.civilaffairs.core.appointment.Candidacy;
import org.civilaffairs.core.appointment.EmploymentForm;
import org.civilaffairs.core.appointment.History;
import org.civilaffairs.core.appointment.StatementOfConditions;
import org.civilaffairs.core.appointment.Step;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;

/** The table row of an appointment; its steps and answers have rows of their own. */
@Entity
@Table(name = "appointment")
class AppointmentRow {

    @Id
    String id;

    String village;
    String person;

    @Column(name = "candidate_name")
    String candidateName;

    @Enumerated(EnumType.STRING)
    @Column(name = "employment_form")
    EmploymentForm employmentForm;

    @Column(name = "concurrent_post")
    String concurrentPost;

    @Enumerated(EnumType.STRING)
    AppointmentState state;

    boolean filed;

    @Column(name = "end_filed")
    boolean endFiled;

    @Column(name = "in_force_since")
    LocalDate inForceSince;

    @Column(name = "in_force_until")
    LocalDate inForceUntil;

    @Column(name = "open_post")
    String openPost;

    @Column(name = "open_person")
    String openPerson;

    String district;

    @Column(name = "filing_number")
    String filingNumber;

    @Version
    int version;

    static AppointmentRow of(Appointment appointment) {
        AppointmentRow row = new AppointmentRow();
        row.id = appointment.id();
        row.village = appointment.village().digits();
        row.district = appointment.village().district().digits();
        row.person = appointment.person().text();
        row.candidateName = appointment.candidacy().name().text();
        row.employmentForm = appointment.candidacy().form();
        row.concurrentPost = appointment.candidacy().concurrentPost();
        return row;
    }

    /** Takes over what follows from the steps; a person may hold several posts only where the policy lets them. */
    void follow(Appointment appointment, boolean sharedAllowed) {
        state = appointment.state();
        filed = appointment.filed();
        endFiled = appointment.history().last(AppointmentEvent.FILE_END).isPresent();
        inForceSince = appointment.interval().map(Days::since).orElse(null);
        inForceUntil = appointment.interval().flatMap(Days::until).orElse(null);
        boolean open = inForceSince != null && inForceUntil == null;
        openPost = open ? village : null;
        openPerson = open && !sharedAllowed ? person : null;
        filingNumber = appointment.history().filing().map(Step::number).orElse(null);
    }

    Appointment toAppointment(List<StepRow> steps, List<AnswerRow> answers) {
        StatementOfConditions statement = StatementOfConditions.of(
                answers.stream().map(AnswerRow::toAnswer).toList());
        Candidacy candidacy = new Candidacy(
                new PersonId(person), new PersonName(candidateName), employmentForm, concurrentPost, statement);
        History history = new History(steps.stream().map(StepRow::toStep).toList());
        return new Appointment(id, new DivisionCode(village), candidacy, history);
    }
}
