package org.civilaffairs.app.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.civilaffairs.app.database.Sql;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.DocumentKind;
import org.civilaffairs.core.register.EntryKind;
import org.civilaffairs.core.register.EntryMark;
import org.civilaffairs.core.register.Quarters;

/** What supervision has to say of the entries of a district that stand: as of today from what was marked, as of a past day from the entries. */
@ApplicationScoped
class JdbcMarks {

    /** What stood in a book on a day: the quarters that have an event or a nil entry, and the marks. */
    record Standing(TreeSet<Integer> quarters, List<EntryMark> marks) {

        Standing() {
            this(new TreeSet<>(), new ArrayList<>());
        }
    }

    private static final String MARKED =
            "SELECT village, book, book_year, number, kind, happened_on, recorded_on, late, missing, "
                    + "by_town FROM register_mark WHERE book_year BETWEEN ? AND ? AND village BETWEEN ? AND ?";

    /** An entry struck out after the day still stood on it. */
    private static final String STOOD =
            "SELECT e.village, e.book, e.book_year, e.number, e.kind, e.happened_on, e.recorded_on, "
                    + "CASE WHEN e.timing = 'LATE' THEN TRUE ELSE FALSE END AS late, e.missing, "
                    + "CASE WHEN e.canonical LIKE ? THEN TRUE ELSE FALSE END AS by_town FROM register_entry e "
                    + "WHERE e.book_year BETWEEN ? AND ? AND e.village BETWEEN ? AND ? AND e.recorded_on <= ? "
                    + "AND e.kind <> 'VOID' AND NOT EXISTS (SELECT 1 FROM register_entry s WHERE s.village = e.village "
                    + "AND s.book = e.book AND s.refers_year = e.book_year AND s.refers_to = e.number AND s.recorded_on <= ?)";

    private static final String BY_TOWN = "%\nwriter-office: TOWN\n%";

    @Inject
    private Sql sql;

    /** Returns the marks of the entries that stand now. */
    Map<BookId, List<EntryMark>> marked(Area area, int first, int last) {
        Map<BookId, List<EntryMark>> marks = new HashMap<>();
        sql.stream(
                MARKED,
                row -> Map.entry(JdbcBooks.id(row), mark(row)),
                found -> marks.computeIfAbsent(found.getKey(), book -> new ArrayList<>())
                        .add(found.getValue()),
                JdbcBooks.within(area, first, last));
        return marks;
    }

    /** Returns what stood at the end of a day. */
    Map<BookId, Standing> stood(Area area, int first, LocalDate on) {
        Map<BookId, Standing> books = new HashMap<>();
        Object[] within = JdbcBooks.within(area, first, on.getYear());
        sql.stream(
                STOOD,
                row -> Map.entry(JdbcBooks.id(row), mark(row)),
                found -> add(
                        books.computeIfAbsent(found.getKey(), book -> new Standing()),
                        found.getValue(),
                        found.getKey().year()),
                Stream.of(Stream.of(BY_TOWN), Stream.of(within), Stream.of(on, on))
                        .flatMap(values -> values)
                        .toArray());
        return books;
    }

    private static void add(Standing book, EntryMark entry, int year) {
        book.quarters()
                .add(Quarters.of(entry.happenedOn().getYear() == year ? entry.happenedOn() : entry.recordedOn()));
        boolean told = entry.late() || entry.keyedInByTown() || !entry.missing().isEmpty();
        if (told && entry.kind() != EntryKind.NIL) {
            book.marks().add(entry);
        }
    }

    private static EntryMark mark(ResultSet row) throws SQLException {
        TreeSet<DocumentKind> missing = new TreeSet<>();
        Arrays.stream(row.getString("missing").split(","))
                .filter(kind -> !kind.isEmpty())
                .map(DocumentKind::valueOf)
                .forEach(missing::add);
        return new EntryMark(
                row.getInt("number"),
                EntryKind.valueOf(row.getString("kind")),
                row.getDate("happened_on").toLocalDate(),
                row.getDate("recorded_on").toLocalDate(),
                0,
                row.getBoolean("late"),
                missing,
                row.getBoolean("by_town"),
                "",
                "");
    }
}
