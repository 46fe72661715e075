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

/** The entries of a village's year that stand, without their content; for services that gather facts, it looks at nobody's rights. */
@ApplicationScoped
public class YearEntries {

    /**
     * One entry that stands.
     *
     * @param untold whether no calendar tells whether it came late
     */
    public record Line(RegisterType book, int number, boolean late, boolean untold, boolean lacking) {

        /** Returns its place in the books, such as {@code R05-3}. */
        public String place() {
            return book.code() + "-" + number;
        }
    }

    private static final String STANDING = "SELECT e.book, e.number, e.timing, e.missing FROM register_entry e "
            + "WHERE e.village = ? AND e.book_year = ? AND e.kind IN ('ENTRY', 'CORRECTION') "
            + "AND e.happened_on BETWEEN ? AND ? AND NOT EXISTS (SELECT 1 FROM register_entry s "
            + "WHERE s.village = e.village AND s.book = e.book AND s.refers_year = e.book_year AND s.refers_to = e.number) "
            + "ORDER BY e.book, e.number";

    @Inject
    private Sql sql;

    /** Returns the entries of a year's ten books that tell of events from one day to another, both included. */
    @Transactional
    public List<Line> of(DivisionCode village, int year, LocalDate first, LocalDate last) {
        List<Line> lines = new ArrayList<>();
        sql.stream(
                STANDING,
                row -> new Line(
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
