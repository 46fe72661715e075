package org.civilaffairs.app.supervision;

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
import org.civilaffairs.core.appointment.Vacancy;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.supervision.Coverage;
import org.civilaffairs.core.supervision.Supervision;

/** How many villages have an assistant, town by town, and which have none for how long. */
@Named
@RequestScoped
public class CoveragePage {

    private static final int ROWS = 50;

    @Inject
    private SupervisionService service;

    @Inject
    private CurrentUser user;

    @Inject
    private CurrentDivisions divisions;

    @Inject
    private Clock clock;

    private String code;
    private LocalDate on;
    private int page = 1;
    private Coverage coverage;
    private List<Vacancy> vacancies;

    /** Loads the division that the address names, or the visitor's own. */
    public void open() {
        if (on == null) {
            on = LocalDate.now(clock);
        }
        if (code == null || code.isEmpty()) {
            code = user.area().division().map(DivisionCode::digits).orElseGet(this::first);
        }
        DivisionCode division = DivisionPath.code(code);
        Supervision supervision = service.overPosts(division, on);
        coverage = supervision.coverage(division);
        vacancies = supervision.vacancies(division);
    }

    private String first() {
        return divisions.on(on).districts().stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound(""))
                .code()
                .digits();
    }

    public Coverage getCoverage() {
        return coverage;
    }

    /** Returns this page of the villages without an assistant. */
    public List<Vacancy> getRows() {
        return vacancies.stream().skip((long) (page - 1) * ROWS).limit(ROWS).toList();
    }

    /** Returns how many villages have no assistant. */
    public int getCount() {
        return vacancies.size();
    }

    /** Returns how many pages the list has. */
    public int getPages() {
        return Math.max(1, (vacancies.size() + ROWS - 1) / ROWS);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
