package org.civilaffairs.app.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.civilaffairs.app.audit.Audit;
import org.civilaffairs.app.audit.Change;
import org.civilaffairs.app.clock.BusinessClock;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.rest.Answers;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.core.calendar.HolidayFile;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Level;
import org.civilaffairs.core.policy.Scope;

/** Keeps the holiday tables: a bureau's for its district, an administrator's for any place of the own area; the narrowest counts. */
@ApplicationScoped
public class HolidayService {

    /** The first year of which a table is taken. */
    public static final int FIRST_YEAR = 2000;

    /** The last year of which a table is taken. */
    public static final int LAST_YEAR = 2099;

    @Inject
    private Access access;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    private JpaHolidays store;

    @Inject
    private CurrentWorkingDays current;

    /** Returns the table that counts in a division, or in the own area for none, for each year that has one, by year. */
    @Transactional
    public List<KeptHolidays> list(DivisionCode division) {
        access.mustReadAs(Role.values());
        Scope place = seen(division);
        var byYear = new TreeMap<Integer, KeptHolidays>();
        List<Scope> places = place.equals(Scope.NATION) ? List.of(place) : Scope.of(new DivisionCode(place.code()));
        current.tables(places).forEach(kept -> byYear.put(kept.year(), kept));
        return List.copyOf(byYear.values());
    }

    /** Like {@link #list}, but for one year. */
    @Transactional
    public KeptHolidays find(int year, DivisionCode division) {
        return list(division).stream()
                .filter(kept -> kept.year() == year)
                .findFirst()
                .orElseThrow(() -> Problem.notFound(Integer.toString(year)));
    }

    /** Stores a year's table for a division, or for the own area, in the place of an earlier one; nothing where a line is wrong. */
    @Transactional
    public HolidayFile.Reading take(int year, DivisionCode division, String text, String source, OptionalInt version) {
        Scope place = kept(division);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Problem.invalid(FieldError.of("year", year, "invalid", FIRST_YEAR + "–" + LAST_YEAR));
        }
        HolidayFile.Reading reading = HolidayFile.parse(year, text);
        reading.table().ifPresent(table -> {
            HolidayRow row = store.find(year, place).orElseGet(() -> HolidayRow.of(year, place));
            version.ifPresent(given -> Answers.mustMatch(given, row.version));
            Change change = change("holidays.take", year, place).from(row.written());
            row.hold(table, source, BusinessClock.stamp(clock));
            store.keep(row);
            audit.record(change.to(row.written()));
        });
        return reading;
    }

    /** Removes a division's own table of a year; what was counted by it is undetermined from then on, unless a wider place has one. */
    @Transactional
    public void remove(int year, DivisionCode division) {
        Scope place = kept(division);
        HolidayRow row = store.find(year, place).orElseThrow(() -> Problem.notFound(Integer.toString(year)));
        store.remove(row);
        audit.record(change("holidays.remove", year, place).from(row.written()));
    }

    private Scope kept(DivisionCode division) {
        access.mustBe(Role.ADMINISTRATOR, Role.BUREAU);
        Scope place = seen(division);
        if (division != null && division.level() == Level.VILLAGE) {
            throw Problem.invalid(FieldError.of("division", division, "invalid", "6 / 9"));
        }
        return place;
    }

    /** A village's is its town's: no village arranges holidays. */
    private Scope seen(DivisionCode division) {
        if (division != null) {
            access.mustSee(division);
            return Scope.of(division).get(0);
        }
        return user.area().division().map(own -> Scope.of(own).get(0)).orElse(Scope.NATION);
    }

    private static Change change(String action, int year, Scope place) {
        return Change.of(action, place.code(), Integer.toString(year));
    }
}
