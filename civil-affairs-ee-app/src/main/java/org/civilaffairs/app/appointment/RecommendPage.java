package org.civilaffairs.app.appointment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.rule.Decision;

/** The village's form: who is put forward, on what terms, with the whole statement of the four conditions. */
@Named
@ViewScoped
public class RecommendPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AppointmentService service;

    @Inject
    private Access access;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Saying say;

    private String village;
    private CandidateForm candidate;

    @PostConstruct
    void start() {
        candidate = new CandidateForm(LocalDate.now(clock));
    }

    /** Opens the form for the visitor's village, or for the one that the address names. */
    public void open() {
        if (village == null || village.isEmpty()) {
            village = user.area().division().map(DivisionCode::digits).orElseThrow(Problem::forbidden);
        }
        access.mustAct(village, Role.VILLAGE_COMMITTEES);
    }

    /** Sends the recommendation to the town, or says everything that stands in the way; what was typed stays. */
    public String send() {
        try {
            Decision<Kept> decision = service.recommend(new DivisionCode(village), candidate.recommendation());
            if (decision.accepted().isEmpty()) {
                say.refused(decision.findings());
                return null;
            }
            Kept made = decision.accepted().orElseThrow();
            say.done(
                    "appointment.recommend.done", made.appointment().candidacy().name());
            return "/appointment/one?faces-redirect=true&id="
                    + made.appointment().id();
        } catch (Problem stopped) {
            say.problem(stopped);
            return null;
        }
    }

    public CandidateForm getCandidate() {
        return candidate;
    }

    public String getVillage() {
        return village;
    }

    public void setVillage(String village) {
        this.village = village;
    }
}
