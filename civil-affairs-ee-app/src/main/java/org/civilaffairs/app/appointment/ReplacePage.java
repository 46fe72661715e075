package org.civilaffairs.app.appointment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.appointment.AppointmentEvent;

/** The one form of a replacement: how the one before leaves, and whom the committees recommend instead. */
@Named
@ViewScoped
public class ReplacePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AppointmentLists lists;

    @Inject
    private ReplacementService service;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Inject
    private Saying say;

    private String id;
    private Appointment appointment;
    private int version;
    private LocalDate endOn;
    private LocalDate effectiveOn;
    private String endDocument = "";
    private String reason = "";
    private CandidateForm candidate;

    @PostConstruct
    void start() {
        endOn = LocalDate.now(clock);
        candidate = new CandidateForm(endOn);
    }

    /** Opens the form for somebody who can still be replaced. */
    public String open() {
        Kept kept = lists.find(id);
        access.mustBe(Role.TOWN);
        appointment = kept.appointment();
        version = kept.version();
        boolean open = appointment
                .history()
                .transition(AppointmentEvent.REPLACE, LocalDate.now(clock))
                .isPresent();
        return open ? null : "/appointment/one?faces-redirect=true&id=" + id;
    }

    /** Replaces the one by the other, or says everything that stands in the way of either; what was typed stays. */
    public String send() {
        if (candidate.getStatement().wanted().stream().noneMatch(paper -> paper.limb() == null)) {
            say.error("file", "appointment.replace.paper");
            return null;
        }
        try {
            StepWanted end =
                    new StepWanted(AppointmentEvent.REPLACE, endOn, effectiveOn, endDocument, reason, "", null);
            var done = service.replace(id, end, candidate.recommendation(), OptionalInt.of(version));
            say.done(
                    "appointment.replace.done",
                    appointment.candidacy().name(),
                    done.successor().appointment().candidacy().name());
            return "/appointment/one?faces-redirect=true&id="
                    + done.successor().appointment().id();
        } catch (Problem stopped) {
            say.problem(stopped);
            return null;
        }
    }

    public Appointment getAppointment() {
        return appointment;
    }

    public CandidateForm getCandidate() {
        return candidate;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getEndOn() {
        return endOn;
    }

    public void setEndOn(LocalDate endOn) {
        this.endOn = endOn;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public String getEndDocument() {
        return endDocument;
    }

    public void setEndDocument(String endDocument) {
        this.endDocument = endDocument == null ? "" : endDocument;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
