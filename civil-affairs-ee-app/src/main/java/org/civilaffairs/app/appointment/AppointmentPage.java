package org.civilaffairs.app.appointment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.appointment.AppointmentEvent;
import org.civilaffairs.core.lifecycle.Office;

/** One appointment: who, where it stands, all that happened, and what the visitor may do next. */
@Named
@ViewScoped
public class AppointmentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AppointmentLists lists;

    @Inject
    private AppointmentService service;

    @Inject
    private StatementPapers documents;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Saying say;

    private String id;
    private Appointment appointment;
    private List<StatementPaper> papers = List.of();
    private int version;
    private AppointmentEvent event;
    private LocalDate on;
    private LocalDate effectiveOn;
    private String document = "";
    private String reason = "";
    private String filingNumber = "";

    @PostConstruct
    void start() {
        on = LocalDate.now(clock);
    }

    /** Loads the appointment; 404 where the visitor does not see it. */
    public void open() {
        Kept kept = lists.find(id);
        appointment = kept.appointment();
        version = kept.version();
        papers = documents.of(id);
        if (event == null) {
            event = getEvents().stream().findFirst().orElse(null);
        }
    }

    /** Returns what the visitor's office may do now; what has a form of its own is not among it. */
    public List<AppointmentEvent> getEvents() {
        return allowed().stream()
                .filter(candidate -> candidate != AppointmentEvent.RESUBMIT)
                .toList();
    }

    /** Returns whether the visitor may complete the statement and hand it in again. */
    public boolean isSupplementing() {
        return allowed().contains(AppointmentEvent.RESUBMIT);
    }

    /** Returns whether the visitor may put another in this one's place. */
    public boolean isReplacing() {
        return allowed().contains(AppointmentEvent.REPLACE);
    }

    /** Returns what the visitor's office may do now, by the table of the life cycle. */
    private List<AppointmentEvent> allowed() {
        Optional<Office> office = user.role().office();
        return Arrays.stream(AppointmentEvent.values())
                .filter(candidate -> appointment
                        .history()
                        .transition(candidate, LocalDate.now(clock))
                        .filter(row -> office.filter(row.who()::contains).isPresent())
                        .isPresent())
                .filter(candidate -> candidate != AppointmentEvent.FILE || !appointment.filed())
                .filter(candidate -> candidate != AppointmentEvent.RETURN_FILING || appointment.filed())
                .filter(candidate -> candidate != AppointmentEvent.FILE_END
                        || appointment.history().last(AppointmentEvent.FILE_END).isEmpty())
                .toList();
    }

    /** Takes the step, or says everything that stands in its way; what was typed stays. */
    public String take() {
        StepWanted wanted = new StepWanted(event, on, effectiveOn, document, reason, filingNumber, null);
        return say.outcome(
                () -> service.take(id, wanted, OptionalInt.of(version)),
                taken -> "/appointment/one?faces-redirect=true&id=" + id,
                "appointment.step.done");
    }

    public Appointment getAppointment() {
        return appointment;
    }

    public List<StatementPaper> getPapers() {
        return papers;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public AppointmentEvent getEvent() {
        return event;
    }

    public void setEvent(AppointmentEvent event) {
        this.event = event;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document == null ? "" : document;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getFilingNumber() {
        return filingNumber;
    }

    public void setFilingNumber(String filingNumber) {
        this.filingNumber = filingNumber == null ? "" : filingNumber;
    }
}
