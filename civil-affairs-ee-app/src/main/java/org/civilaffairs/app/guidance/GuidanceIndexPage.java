package org.civilaffairs.app.guidance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.app.division.CurrentDivisions;
import org.civilaffairs.app.division.DivisionPath;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.guidance.Guidance;
import org.civilaffairs.core.guidance.Rectification;
import org.civilaffairs.core.guidance.RectificationState;

/** A year's guidance visits at and below a division, and where what they asked for stands. */
@Named
@RequestScoped
public class GuidanceIndexPage {

    private static final int ROWS = 50;

    @Inject
    private GuidanceService service;

    @Inject
    private CurrentUser user;

    @Inject
    private CurrentDivisions divisions;

    @Inject
    private Clock clock;

    private String division;
    private int year;
    private RectificationState state;
    private int page = 1;
    private LocalDate today;
    private List<KeptGuidance> visits;

    /** Loads the division and year that the address names, or the visitor's own and this one. */
    public void open() {
        today = LocalDate.now(clock);
        if (year == 0) {
            year = today.getYear();
        }
        if (division == null || division.isEmpty()) {
            division = user.area()
                    .division()
                    .or(() -> divisions.on(today).districts().stream()
                            .map(one -> one.code())
                            .findFirst())
                    .map(DivisionCode::digits)
                    .orElseThrow(() -> Problem.notFound(""));
        }
        visits = service.ofYear(DivisionPath.code(division), year, state);
    }

    /** Returns this page of the visits. */
    public List<KeptGuidance> getRows() {
        return visits.stream().skip((long) (page - 1) * ROWS).limit(ROWS).toList();
    }

    /** Returns how many visits there are. */
    public int getCount() {
        return visits.size();
    }

    /** Returns how many pages the list has. */
    public int getPages() {
        return Math.max(1, (visits.size() + ROWS - 1) / ROWS);
    }

    /** Returns the tone of what became of a visit: bad where something is late, open where something is left. */
    public String tone(Guidance guidance) {
        boolean late = guidance.toMend().stream().anyMatch(this::late);
        return late ? "bad" : guidance.open() ? "open" : "good";
    }

    private boolean late(Rectification one) {
        return one.overdueOn(today);
    }

    /** Returns how many things are left to mend or to confirm. */
    public long left(Guidance guidance) {
        return guidance.toMend().stream().filter(one -> one.state().open()).count();
    }

    /** Returns whether the visitor's office guides. */
    public boolean isMayGuide() {
        return user.role() == Role.TOWN || user.role() == Role.BUREAU;
    }

    public RectificationState[] getStates() {
        return RectificationState.values();
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = division;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public RectificationState getState() {
        return state;
    }

    public void setState(RectificationState state) {
        this.state = state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
