package org.civilaffairs.app.responsibility;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Level;
import org.civilaffairs.core.responsibility.LetterEvent;

/** A year's letters: of a town village by village with what is missing, of a district town by town. */
@Named
@ViewScoped
public class LetterIndexPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A town in figures. */
    public record TownLetters(DivisionCode town, String name, long assistants, long drafted, long signed) {

        /** Returns how many letters are still to be signed. */
        public long missing() {
            return assistants - signed;
        }
    }

    @Inject
    private LetterLists lists;

    @Inject
    private LetterService service;

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
    private transient List<AssistantsLetter> all;

    /** Loads the division and year that the address names. */
    public void open() {
        division = asked.division(division);
        year = asked.year(year);
        getRows();
    }

    /** Returns every assistant of the year with their letter. */
    public List<AssistantsLetter> getRows() {
        if (all == null) {
            all = lists.assistants(new DivisionCode(division), year);
        }
        return all;
    }

    /** Returns whether towns are listed rather than villages. */
    public boolean isTowns() {
        return new DivisionCode(division).level() == Level.DISTRICT;
    }

    /** Returns the towns of a district, in the order of codes. */
    public List<TownLetters> getTownRows() {
        Map<DivisionCode, List<AssistantsLetter>> towns = getRows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.village().code().town().orElseThrow(), TreeMap::new, Collectors.toList()));
        return towns.entrySet().stream()
                .map(town -> new TownLetters(
                        town.getKey(),
                        asked.name(town.getKey()),
                        count(town.getValue(), row -> row.post() != null),
                        count(town.getValue(), row -> row.kept() != null),
                        count(town.getValue(), AssistantsLetter::signed)))
                .toList();
    }

    private static long count(List<AssistantsLetter> rows, Predicate<AssistantsLetter> which) {
        return rows.stream().filter(which).count();
    }

    /** Returns how many assistants of the year there are. */
    public long getAssistants() {
        return count(getRows(), row -> row.post() != null);
    }

    /** Returns how many letters both have signed. */
    public long getSigned() {
        return count(getRows(), AssistantsLetter::signed);
    }

    /** Returns whether the visitor drafts letters here: the town, this year's and the next. */
    public boolean isMayDraft() {
        int ahead = year - LocalDate.now(clock).getYear();
        return user.role() == Role.TOWN && (ahead == 0 || ahead == 1);
    }

    /** Drafts the letters of all assistants of the town who have none yet. */
    public String draftAll() {
        try {
            List<Drafted> drafted = service.draftAll(
                    user.area().division().orElseThrow(), year, LetterWish.of(LetterEvent.DRAFT, LocalDate.now(clock)));
            say.done(
                    "responsibility.drafted",
                    drafted.stream().filter(Drafted::made).count());
            return "/responsibility/index?faces-redirect=true&division=" + division + "&year=" + year;
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
