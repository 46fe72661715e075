package org.civilaffairs.app.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.civilaffairs.app.division.CurrentDivisions;
import org.civilaffairs.app.division.DivisionPath;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.app.web.Texts;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.policy.Scope;
import org.civilaffairs.core.rule.Layer;

/** The parameters in force for a division on a day, each with its source, and what departments set. */
@Named
@ViewScoped
public class PolicyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PolicyService service;

    @Inject
    private CurrentDivisions divisions;

    @Inject
    private DivisionPath path;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    @Inject
    private Saying say;

    @Inject
    private Clock clock;

    private String division;
    private LocalDate on;
    private String ending = "";
    private LocalDate until;
    private String document = "";

    /** Settles which division and day are meant: those of the address, or the visitor's own and today. */
    public void open() {
        if (on == null) {
            on = LocalDate.now(clock);
        }
        if (division == null || division.isBlank()) {
            division = user.area()
                    .division()
                    .or(() -> divisions.on(on).districts().stream()
                            .map(one -> one.code())
                            .findFirst())
                    .orElseThrow(() -> Problem.notFound(""))
                    .digits();
        }
        service.entries(code());
    }

    private DivisionCode code() {
        return DivisionPath.code(division);
    }

    /** Returns every parameter in force. */
    public List<ParameterInForce> getParameters() {
        return service.inForce(code(), on);
    }

    /** Returns what departments set for the division, above it and below it. */
    public List<KeptEntry> getEntries() {
        return service.entries(code());
    }

    /** Returns who sets a value: a place by its name, or that it is built in, and whether the plan states it or leaves it open. */
    public String setBy(ParameterInForce one) {
        if (one.setBy() != null) {
            return nameOf(one.setBy().scope());
        }
        return texts.get(one.parameter().layer() == Layer.PLAN ? "policy.builtIn.plan" : "policy.builtIn.open");
    }

    /** Returns the name of a place. */
    public String nameOf(Scope place) {
        return switch (place.code().length()) {
            case 0 -> texts.get("policy.nation");
            case 2, 4 -> place.code();
            default -> path.nameOf(place.code());
        };
    }

    /** Returns whether the visitor sets values. */
    public boolean isMaySet() {
        return user.role() == Role.ADMINISTRATOR;
    }

    /** Returns whether the visitor may end a value: one of the own area that is not over yet. */
    public boolean mayEnd(KeptEntry kept) {
        return isMaySet()
                && kept.entry().scope().code().startsWith(user.area().toString())
                && kept.entry().days().until().isEmpty();
    }

    /** Ends the value chosen. */
    public String end() {
        boolean complete = until != null && !document.isBlank();
        if (until == null) {
            say.error("until", "policy.wrong.until");
        }
        if (document.isBlank()) {
            say.error("document", "policy.wrong.document");
        }
        if (!complete) {
            return null;
        }
        service.end(ending, until, document.strip());
        say.done("policy.ended");
        return "/policy/index?faces-redirect=true&division=" + division;
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = division;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getEnding() {
        return ending;
    }

    public void setEnding(String ending) {
        this.ending = Objects.requireNonNullElse(ending, "");
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = Objects.requireNonNullElse(document, "");
    }
}
