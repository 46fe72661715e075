package org.civilaffairs.app.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.app.division.CurrentDivisions;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.core.division.Division;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Level;

/** A year's trainings at and below a division. */
@Named
@RequestScoped
public class TrainingIndexPage {

    @Inject
    private TrainingLists lists;

    @Inject
    private CurrentUser user;

    @Inject
    private CurrentDivisions divisions;

    @Inject
    private Clock clock;

    private String division;
    private int year;
    private List<KeptTraining> trainings;

    /** Loads the division and year that the address names, or the visitor's own and this one; a village sees those its assistants attended. */
    public void open() {
        LocalDate today = LocalDate.now(clock);
        if (year == 0) {
            year = today.getYear();
        }
        if (division == null || division.isEmpty()) {
            division = user.area().division().map(DivisionCode::digits).orElseGet(() -> first(today));
        }
        DivisionCode code = DivisionCode.parse(division);
        trainings = code.level() == Level.VILLAGE ? lists.attendedFrom(code, year) : lists.ofYear(code, year);
    }

    /** Returns whether the visitor sees the organisers, and so each training as a whole; a village sees only its own part. */
    public boolean isMayOpen() {
        return user.area()
                .division()
                .filter(code -> code.level() == Level.VILLAGE)
                .isEmpty();
    }

    private String first(LocalDate today) {
        return divisions.on(today).districts().stream()
                .map(Division::code)
                .map(DivisionCode::digits)
                .findFirst()
                .orElseThrow(() -> Problem.notFound(""));
    }

    /** Returns whether the visitor's office plans trainings. */
    public boolean isMayPlan() {
        return user.role() == Role.TOWN || user.role() == Role.BUREAU;
    }

    public List<KeptTraining> getTrainings() {
        return trainings;
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
}
