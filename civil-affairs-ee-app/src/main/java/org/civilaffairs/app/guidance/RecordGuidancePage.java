package org.civilaffairs.app.guidance;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civilaffairs.app.division.CurrentDivisions;
import org.civilaffairs.app.division.DivisionPath;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.core.division.Division;
import org.civilaffairs.core.division.DivisionCode;

/** The form on which a town or the bureau records a visit to one of its villages. */
@Named
@ViewScoped
public class RecordGuidancePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 15;

    @Inject
    private GuidanceService service;

    @Inject
    private Access access;

    @Inject
    private CurrentUser user;

    @Inject
    private CurrentDivisions divisions;

    @Inject
    private Clock clock;

    @Inject
    private Saying say;

    private String village;
    private LocalDate on;
    private String officers = "";
    private String found = "";
    private final List<DemandForm> demands = new ArrayList<>();

    @PostConstruct
    void start() {
        on = LocalDate.now(clock);
        more();
    }

    /** Opens the form for those who guide, for a village that the visitor sees. */
    public void open() {
        if (village != null && !village.isEmpty()) {
            access.mustSee(DivisionPath.code(village));
        }
        access.mustBe(Role.TOWN, Role.BUREAU);
    }

    /** Returns the villages that the visitor's office guides. */
    public List<Division> getVillages() {
        DivisionCode own = user.area().division().orElseThrow();
        return divisions.on(LocalDate.now(clock)).villagesOf(own);
    }

    /** Adds a line for one thing more. */
    public void more() {
        demands.add(new DemandForm(on.plusDays(USUAL_DAYS)));
    }

    /** Records the visit, or says everything that stands in the way; what was typed stays. */
    public String send() {
        List<GuidanceWish.Demand> wanted = demands.stream()
                .filter(DemandForm::isFilled)
                .map(DemandForm::demand)
                .toList();
        return say.outcome(
                () -> service.record(new GuidanceWish(DivisionPath.code(village), on, officers, found, wanted, null)),
                recorded -> "/guidance/one?faces-redirect=true&id="
                        + recorded.guidance().id(),
                "guidance.recorded");
    }

    public List<DemandForm> getDemands() {
        return demands;
    }

    public String getVillage() {
        return village;
    }

    public void setVillage(String village) {
        this.village = village;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getOfficers() {
        return officers;
    }

    public void setOfficers(String officers) {
        this.officers = officers == null ? "" : officers;
    }

    public String getFound() {
        return found;
    }

    public void setFound(String found) {
        this.found = found == null ? "" : found;
    }
}
