package org.civilaffairs.app.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.civilaffairs.app.database.Sql;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.RegisterEntry;

/** The entries that stand, which are those neither corrected nor voided: what they come to. */
@ApplicationScoped
class JdbcStanding {

    private static final String TOLD = "SELECT e.canonical, e.digest FROM register_entry e WHERE ";

    private static final String STANDS = JdbcEntries.BOOK
            + " AND e.kind <> 'VOID' AND NOT EXISTS (SELECT 1 FROM register_entry s WHERE s.village = e.village "
            + "AND s.book = e.book AND s.refers_year = e.book_year AND s.refers_to = e.number)";

    private Sql sql;

    protected JdbcStanding() {}

    @Inject
    JdbcStanding(Sql sql) {
        this.sql = sql;
    }

    /** Hands over the entries of a book that stand and say something, up to a number, in no order. */
    void all(BookId book, int last, Consumer<RegisterEntry> taker) {
        sql.stream(
                TOLD + STANDS + " AND e.kind <> 'NIL' AND e.number <= ?",
                JdbcEntries::entry,
                taker,
                JdbcEntries.values(JdbcBooks.key(book), last));
    }

    /**
     * Returns how many entries that stand a book has of the events of each month, where there are any: all of them, which an index
     * tells, without those struck out, of which there are few.
     */
    Map<Integer, Integer> months(BookId book) {
        Map<Integer, Integer> months = new TreeMap<>();
        count(
                months,
                1,
                "SELECT e.event_month, COUNT(*) FROM register_entry e WHERE " + JdbcEntries.BOOK
                        + " AND e.kind <> 'VOID' GROUP BY e.event_month",
                book);
        count(
                months,
                -1,
                "SELECT e.event_month, COUNT(*) FROM register_entry s JOIN register_entry e ON e.village = s.village "
                        + "AND e.book = s.book AND e.book_year = s.refers_year AND e.number = s.refers_to "
                        + "WHERE s.village = ? AND s.book = ? AND s.refers_year = ? GROUP BY e.event_month",
                book);
        months.values().removeIf(entries -> entries == 0);
        return months;
    }

    private void count(Map<Integer, Integer> months, int one, String query, BookId book) {
        sql.list(query, 12, row -> Map.entry(row.getInt(1), one * row.getInt(2)), JdbcBooks.key(book))
                .forEach(month -> months.merge(month.getKey(), month.getValue(), Integer::sum));
    }

    /** Tells whether an entry that stands tells of an event of those days, or that there was none. */
    boolean any(BookId book, LocalDate first, LocalDate last) {
        return sql.first(
                        "SELECT e.number FROM register_entry e WHERE " + STANDS + " AND e.happened_on BETWEEN ? AND ?",
                        row -> row.getInt(1),
                        JdbcEntries.values(JdbcBooks.key(book), first, last))
                .isPresent();
    }
}
