package org.civilaffairs.app.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civilaffairs.app.database.Sql;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.register.StandingEntry;

/** The entries of a village's year that stand, without their content; for services that gather facts, it looks at nobody's rights. */
@ApplicationScoped
public class YearEntries {

    private static final String STANDING = "SELECT e.book, e.number, e.timing, e.missing FROM register_entry e "
            + "WHERE e.village = ? AND e.book_year = ? AND e.kind IN ('ENTRY', 'CORRECTION') "
            + "AND e.happened_on BETWEEN ? AND ? AND NOT EXISTS (SELECT 1 FROM register_entry s "
            + "WHERE s.village = e.village AND s.book = e.book AND s.refers_year = e.book_year AND s.refers_to = e.number) "
            + "ORDER BY e.book, e.number";

    @Inject
    private Sql sql;

    /** Returns the entries of a year's ten books that tell of events from one day to another, both included. */
    @Transactional
    public List<StandingEntry> of(DivisionCode village, int year, LocalDate first, LocalDate last) {
        List<StandingEntry> lines = new ArrayList<>();
        sql.stream(
                STANDING,
                row -> new StandingEntry(
                        RegisterType.find(row.getString("book")).orElseThrow(),
                        row.getInt("number"),
                        row.getString("timing").equals(Timing.LATE.name()),
                        row.getString("timing").equals(Timing.UNTOLD.name()),
                        !row.getString("missing").isEmpty()),
                lines::add,
                village.digits(),
                year,
                first,
                last);
        return lines;
    }
}
