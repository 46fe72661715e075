package org.civilaffairs.app.responsibility;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.responsibility.DistrictRanking;

/** The towns of a district by their year's figures: as published, and to the bureau also before that. */
@Named
@ViewScoped
public class RankingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RankingService service;

    @Inject
    private LetterYear asked;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Saying say;

    private String division;
    private int year;
    private LocalDate on;
    private String document = "";
    private PublishedRanking published;
    private DistrictRanking counted;

    /** Loads the district and year that the address names; a town sees its district's as soon as it is published. */
    public void open() {
        DivisionCode district = new DivisionCode(asked.division(division)).district();
        division = district.digits();
        year = asked.year(year);
        published = service.published(district, year).orElse(null);
        counted = service.counts(district) ? service.ranking(district, year) : null;
        on = LocalDate.now(clock);
    }

    /** Returns what was published; null before. */
    public PublishedRanking getPublished() {
        return published;
    }

    /** Returns the towns as published, or else as they are counted now. */
    public List<DistrictRanking.Line> getLines() {
        return getShown() == null ? List.of() : getShown().lines();
    }

    /** Returns the ranking that is shown; null where a town looks for one that is not published. */
    public DistrictRanking getShown() {
        return published == null ? counted : published.ranking();
    }

    /** Returns whether something is counted otherwise by now than it was published. */
    public boolean isChanged() {
        return published != null && counted != null && !counted.digest().equals(published.digest());
    }

    /** Returns whether the visitor's office publishes, and the year can be published. */
    public boolean isMayPublish() {
        return published == null
                && counted != null
                && user.role() == Role.BUREAU
                && year < LocalDate.now(clock).getYear();
    }

    /** Returns whether a line is that of the visitor's own town. */
    public boolean own(DistrictRanking.Line line) {
        return user.area().division().filter(line.town()::covers).isPresent();
    }

    /** Publishes, or says what stands in the way. */
    public String publish() {
        return say.outcome(
                () -> service.publish(new DivisionCode(division), year, on, document, null),
                done -> "/responsibility/ranking?faces-redirect=true&division=" + division + "&year=" + year,
                "responsibility.district.publish.done");
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

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document == null ? "" : document;
    }
}
