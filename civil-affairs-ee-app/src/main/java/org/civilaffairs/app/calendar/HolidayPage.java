package org.civilaffairs.app.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.civilaffairs.app.division.CurrentDivisions;
import org.civilaffairs.app.division.DivisionPath;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.web.Look;
import org.civilaffairs.app.web.Saying;
import org.civilaffairs.core.calendar.HolidayFault;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.division.Division;
import org.civilaffairs.core.division.DivisionCode;

/** The holiday tables by year, and the form that takes one in. */
@Named
@ViewScoped
public class HolidayPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HolidayService service;

    @Inject
    private CurrentUser user;

    @Inject
    private CurrentDivisions divisions;

    @Inject
    private Look look;

    @Inject
    private Saying say;

    @Inject
    private Clock clock;

    private DivisionCode place;
    private Integer year;
    private Integer wantedYear;
    private String source;
    private String text;
    private List<KeptHolidays> all = List.of();
    private List<HolidayFault> faults = List.of();

    /** Loads the tables, and the year of the address or else this one. */
    public void open() {
        if (place == null) {
            place = user.area().division().orElse(null);
        }
        all = service.list(place);
        if (year == null) {
            year = thisYear();
        }
        if (wantedYear == null) {
            wantedYear = year;
        }
    }

    /** Takes the table in, or says line by line what is wrong. */
    public String take() {
        faults = List.of();
        if (!complete()) {
            return null;
        }
        faults = service.take(wantedYear, place, text == null ? "" : text, source.strip(), OptionalInt.empty())
                .faults();
        if (!faults.isEmpty()) {
            say.failed("calendar.faults", faults.size());
            return null;
        }
        say.done("calendar.taken", wantedYear.toString());
        return at(wantedYear);
    }

    private boolean complete() {
        boolean inRange =
                wantedYear != null && wantedYear >= HolidayService.FIRST_YEAR && wantedYear <= HolidayService.LAST_YEAR;
        if (!inRange) {
            say.error(
                    "wantedYear",
                    "calendar.year.wrong",
                    Integer.toString(HolidayService.FIRST_YEAR),
                    Integer.toString(HolidayService.LAST_YEAR));
        }
        boolean grounded = source != null && !source.isBlank();
        if (!grounded) {
            say.error("source", "calendar.source.missing");
        }
        return inRange && grounded;
    }

    /** Removes the table shown. */
    public String remove() {
        try {
            service.remove(year, place);
        } catch (Problem stopped) {
            say.problem(stopped);
            return null;
        }
        say.done("calendar.removed", year.toString());
        return at(year);
    }

    /** Returns the years to choose from, without a gap: those with a table, last year, this year and the next. */
    public List<Integer> getYears() {
        IntStream known = IntStream.concat(
                all.stream().mapToInt(KeptHolidays::year), IntStream.of(thisYear() - 1, thisYear() + 1, year));
        var range = known.summaryStatistics();
        return IntStream.rangeClosed(range.getMin(), range.getMax()).boxed().toList();
    }

    /** Returns whether a year has a table. */
    public boolean has(int wanted) {
        return all.stream().anyMatch(kept -> kept.year() == wanted);
    }

    /** Returns the table of the year shown; null where it has none. */
    public KeptHolidays getKept() {
        return all.stream().filter(kept -> kept.year() == year).findFirst().orElse(null);
    }

    /** Returns the months of the year shown. */
    public List<MonthSheet> getMonths() {
        return getKept() == null ? List.of() : MonthSheet.of(getKept().table(), look.getLocale());
    }

    /** Returns the days of the week, as columns are headed. */
    public List<String> getWeekdays() {
        return MonthSheet.weekdays(look.getLocale());
    }

    /** Returns whether the visitor's role keeps tables. */
    public boolean isMayTake() {
        return user.role() == Role.ADMINISTRATOR || user.role() == Role.BUREAU;
    }

    /** Returns whether the table shown is this place's own, so that it may be removed here. */
    public boolean isMayRemove() {
        return isMayTake() && getKept() != null && getKept().place().code().equals(getPlace());
    }

    /** Returns the day on which the table shown was written down, in Beijing. */
    public LocalDate getRecordedOn() {
        return getKept()
                .recordedAt()
                .atOffset(ZoneOffset.UTC)
                .atZoneSameInstant(clock.getZone())
                .toLocalDate();
    }

    /** Returns a fault's sentence. */
    public String sentence(HolidayFault fault) {
        return fault.message(look.language());
    }

    /** Returns the districts that somebody who keeps several may choose from; otherwise none. */
    public List<Division> getDistricts() {
        return user.area().equals(Area.everything())
                ? divisions.on(LocalDate.now(clock)).districts()
                : List.of();
    }

    private String at(int shown) {
        return "/calendar/index?faces-redirect=true&place=" + getPlace() + "&year=" + shown;
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    public List<HolidayFault> getFaults() {
        return faults;
    }

    public String getPlace() {
        return place == null ? "" : place.digits();
    }

    /** Takes a district's code, or an empty text for the whole installation. */
    public void setPlace(String code) {
        place = code == null || code.isEmpty() ? null : DivisionPath.code(code);
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Integer getWantedYear() {
        return wantedYear;
    }

    public void setWantedYear(Integer wantedYear) {
        this.wantedYear = wantedYear;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
