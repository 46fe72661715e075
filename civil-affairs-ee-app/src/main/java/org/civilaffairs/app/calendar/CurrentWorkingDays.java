package org.civilaffairs.app.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.civilaffairs.core.calendar.WorkingDays;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.policy.Scope;

/** The working days as the imported tables have them; for services that gather facts. It looks at nobody's rights. */
@ApplicationScoped
public class CurrentWorkingDays {

    @Inject
    private JpaHolidays store;

    /** Returns the working days of a place: of each year the table of the narrowest place that has one, and no guess where none has. */
    @Transactional
    public WorkingDays of(DivisionCode place) {
        // A later table of the same year replaces an earlier one, and the widest place comes first.
        return WorkingDays.of(
                tables(Scope.of(place)).stream().map(KeptHolidays::table).toList());
    }

    List<KeptHolidays> tables(Collection<Scope> places) {
        return store.of(places).stream().map(HolidayRow::kept).toList();
    }
}
