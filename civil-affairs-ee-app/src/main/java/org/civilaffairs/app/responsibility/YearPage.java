package org.civilaffairs.app.responsibility;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.web.Look;
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.core.division.Division;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Level;
import org.civilaffairs.core.responsibility.Assessment;
import org.civilaffairs.core.responsibility.Grade;
import org.civilaffairs.core.responsibility.TownRanking;

/** A year's assessment: counting for all villages at once, how far each is, and the ranking of a town. */
@Named
@ViewScoped
public class YearPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Those of one grade. */
    public record Share(Grade grade, int count) {}

    @Inject
    private LetterLists lists;

    @Inject
    private AssessmentService service;

    @Inject
    private LetterYear asked;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Look look;

    @Inject
    private Saying say;

    private String division;
    private int year;
    private transient List<AssistantsLetter> rows;
    private transient TownRanking ranking;
    private transient Map<String, Assessment> counted;

    /** Loads the division and year that the address names. */
    public void open() {
        division = asked.division(division);
        year = asked.year(year);
        getRows();
    }

    private DivisionCode code() {
        return new DivisionCode(division);
    }

    /** Returns every assistant of the year with their letter. */
    public List<AssistantsLetter> getRows() {
        if (rows == null) {
            rows = lists.assistants(code(), year).stream()
                    .filter(row -> row.post() != null)
                    .toList();
        }
        return rows;
    }

    /** Returns a district's towns, which are ranked one by one. */
    public List<Division> getTowns() {
        return code().level() == Level.DISTRICT ? asked.towns(code()) : List.of();
    }

    /** Returns whether a town is looked at, which alone is ranked. */
    public boolean isTown() {
        return code().level() == Level.TOWN;
    }

    /** Returns the town's ranking. */
    public TownRanking getRanking() {
        if (ranking == null && isTown()) {
            ranking = service.ranking(code(), year, LocalDate.now(clock)).ranking();
        }
        return ranking;
    }

    /** Returns how many are proposed for each grade. */
    public List<Share> getShares() {
        return getRanking().distribution().entrySet().stream()
                .map(one -> new Share(one.getKey(), one.getValue()))
                .toList();
    }

    /** Returns the figure of somebody assessed; null before. */
    public BigDecimal points(AssistantsLetter row) {
        return row.kept() == null
                ? null
                : row.letter()
                        .assessment()
                        .flatMap(done -> done.score().published())
                        .orElse(null);
    }

    /** Returns how much was still undetermined when the year was last counted; -1 where it was not counted. */
    public int open(AssistantsLetter row) {
        if (counted == null) {
            counted = service.lastCounted(code(), year);
        }
        return Optional.ofNullable(row.kept())
                .flatMap(kept -> Optional.ofNullable(counted.get(kept.letter().id())))
                .map(last -> last.score().missing().size())
                .orElse(-1);
    }

    /** Returns whether the visitor's office counts the year. */
    public boolean isMayCount() {
        return user.role() == Role.TOWN || user.role() == Role.BUREAU;
    }

    /** Returns whether the visitor sees how towns are ranked, now or once it is published. */
    public boolean isTownsRanked() {
        return code().level() == Level.DISTRICT || user.role() == Role.TOWN;
    }

    /** Starts counting as long work, which is followed on the page of jobs. */
    public String count() {
        try {
            service.start(code(), year, look.language());
            say.done("responsibility.count.started");
            return "/job/index?faces-redirect=true";
        } catch (Problem stopped) {
            say.problem(stopped);
            return null;
        }
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

    /** Returns the year as text, without a mark between its thousands. */
    public String getYearText() {
        return Integer.toString(year);
    }
}
