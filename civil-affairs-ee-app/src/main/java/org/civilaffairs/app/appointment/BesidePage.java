package org.civilaffairs.app.appointment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.rule.Decision;

/** The form for what is put on record beside appointments: who covers for an assistant, or a violation by one. */
@Named
@ViewScoped
public class BesidePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PostRecords records;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Inject
    private Saying say;

    private String village;
    private String name = "";
    private String identityNumber = "";
    private LocalDate on;
    private LocalDate until;
    private String decidedBy = "";
    private String text = "";
    private String document = "";

    @PostConstruct
    void start() {
        on = LocalDate.now(clock);
    }

    /** Opens the form for a village whose post it concerns. */
    public void openCover() {
        access.mustAct(village, Role.VILLAGE_COMMITTEES, Role.TOWN);
    }

    /** Opens the form for a village whose assistant it concerns. */
    public void openViolation() {
        access.mustAct(village, Role.TOWN, Role.BUREAU);
    }

    /** Records the cover, or says what stands in the way. */
    public String cover() {
        if (until != null && !until.isAfter(on)) {
            say.error("until", "appointment.cover.until.wrong");
            return null;
        }
        Days days = until == null ? Days.from(on) : Days.between(on, until);
        try {
            return answer(records.cover(new DivisionCode(village), name, identityNumber, days, decidedBy, document));
        } catch (Problem stopped) {
            say.problem(stopped);
            return null;
        }
    }

    /** Records the violation, or says what stands in the way. */
    public String violation() {
        if (on.isAfter(LocalDate.now(clock))) {
            say.error("on", "appointment.violation.on.wrong");
            return null;
        }
        try {
            return answer(records.violation(new DivisionCode(village), name, identityNumber, on, null, text, document));
        } catch (Problem stopped) {
            say.problem(stopped);
            return null;
        }
    }

    private String answer(Decision<?> decision) {
        if (decision.accepted().isEmpty()) {
            say.refused(List.copyOf(decision.findings()));
            return null;
        }
        say.done("appointment.step.done");
        return "/appointment/roster?faces-redirect=true&village=" + village;
    }

    public String getVillage() {
        return village;
    }

    public void setVillage(String village) {
        this.village = village;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }

    public String getIdentityNumber() {
        return identityNumber;
    }

    public void setIdentityNumber(String identityNumber) {
        this.identityNumber = identityNumber == null ? "" : identityNumber;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public void setDecidedBy(String decidedBy) {
        this.decidedBy = decidedBy == null ? "" : decidedBy;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document == null ? "" : document;
    }
}
