package org.civilaffairs.app.appointment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.appointment.AppointmentEvent;
import org.civilaffairs.core.appointment.AppointmentState;
import org.civilaffairs.core.appointment.Step;

/** The form on which the two committees complete what the town sent back: their answers as they were, and what was found lacking. */
@Named
@ViewScoped
public class SupplementPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AppointmentLists lists;

    @Inject
    private SupplementService service;

    @Inject
    private StatementPapers documents;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Inject
    private Saying say;

    private String id;
    private Appointment appointment;
    private List<StatementPaper> papers = List.of();
    private StatementForm statement;
    private int version;
    private LocalDate on;
    private String document = "";

    @PostConstruct
    void start() {
        on = LocalDate.now(clock);
    }

    /** Opens the form with what was declared before; once it is with the town again there is nothing to complete. */
    public String open() {
        Kept kept = lists.find(id);
        access.mustBe(Role.VILLAGE_COMMITTEES);
        appointment = kept.appointment();
        version = kept.version();
        papers = documents.of(id);
        statement = new StatementForm(appointment.candidacy().statement());
        return appointment.state() == AppointmentState.RETURNED ? null : shown();
    }

    /** Hands the completed statement in again, or says everything that stands in the way; what was typed stays. */
    public String send() {
        try {
            StepWanted step = new StepWanted(AppointmentEvent.RESUBMIT, on, null, document, "", "", null);
            service.resubmit(id, statement.statement(), statement.wanted(), step, OptionalInt.of(version));
            say.done("appointment.supplement.done");
            return shown();
        } catch (Problem stopped) {
            say.problem(stopped);
            return null;
        }
    }

    private String shown() {
        return "/appointment/one?faces-redirect=true&id=" + id;
    }

    /** Returns the step by which the town sent the statement back. */
    public Step getReturned() {
        return appointment
                .history()
                .last(AppointmentEvent.RETURN_FOR_SUPPLEMENT)
                .orElseThrow();
    }

    public Appointment getAppointment() {
        return appointment;
    }

    public List<StatementPaper> getPapers() {
        return papers;
    }

    public StatementForm getStatement() {
        return statement;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document == null ? "" : document;
    }
}
