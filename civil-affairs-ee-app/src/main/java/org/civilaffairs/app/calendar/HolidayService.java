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
import org.civilaffairs.core.policy.Scope;

/** Keeps the holiday tables: a bureau's for its district, an administrator's for any place of the own area; the narrowest counts. */
@ApplicationScoped
public class HolidayService {

    /** The first year of which a table is taken. */
    public static final int FIRST_YEAR = 2000;

    /** The last year of which a table is taken. */
    public static final int LAST_YEAR = 2099;

    private static final int TOWN_DIGITS = 9;

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

    /** Returns the place that a user means who names none: the own area, or the town of a village. */
    public Scope ownPlace() {
        String area = user.area().toString();
        return new Scope(area.substring(0, Math.min(area.length(), TOWN_DIGITS)));
    }

    /** Returns the table that counts in a place for each year that has one, by year. */
    @Transactional
    public List<KeptHolidays> list(Scope place) {
        access.mustReadAs(Role.values());
        boolean own = place.equals(ownPlace());
        if (!own) {
            access.mustSee(place.code());
        }
        var byYear = new TreeMap<Integer, KeptHolidays>();
        List<Scope> places = place.equals(Scope.NATION) ? List.of(place) : Scope.of(new DivisionCode(place.code()));
        current.tables(places).forEach(kept -> byYear.put(kept.year(), kept));
        return List.copyOf(byYear.values());
    }

    /** Returns the table that counts in a place for a year. */
    @Transactional
    public KeptHolidays find(int year, Scope place) {
        return list(place).stream()
                .filter(kept -> kept.year() == year)
                .findFirst()
                .orElseThrow(() -> Problem.notFound(Integer.toString(year)));
    }

    /** Stores a year's table for a place in the place of an earlier one, or stores nothing where a line is wrong. */
    @Transactional
    public HolidayFile.Reading take(int year, Scope place, String text, String source, OptionalInt version) {
        mustKeep(place);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Problem.invalid(FieldError.of("year", year, "invalid", FIRST_YEAR + "–" + LAST_YEAR));
        }
        HolidayFile.Reading reading = HolidayFile.parse(year, text);
        reading.table().ifPresent(table -> {
            HolidayRow row = store.find(year, place).orElseGet(() -> store.add(HolidayRow.of(year, place)));
            version.ifPresent(given -> Answers.mustMatch(given, row.version));
            Change change = change("holidays.take", year, place).from(row.written());
            row.hold(table, source, BusinessClock.stamp(clock));
            store.flush();
            audit.record(change.to(row.written()));
        });
        return reading;
    }

    /** Removes a place's own table of a year; what was counted by it is undetermined from then on, unless a wider place has one. */
    @Transactional
    public void remove(int year, Scope place) {
        mustKeep(place);
        HolidayRow row = store.find(year, place).orElseThrow(() -> Problem.notFound(Integer.toString(year)));
        store.remove(row);
        audit.record(change("holidays.remove", year, place).from(row.written()));
    }

    private void mustKeep(Scope place) {
        access.mustBe(Role.ADMINISTRATOR, Role.BUREAU);
        if (!place.equals(ownPlace())) {
            access.mustSee(place.code());
        }
    }

    private static Change change(String action, int year, Scope place) {
        return Change.of(action, place.code(), Integer.toString(year));
    }
}
