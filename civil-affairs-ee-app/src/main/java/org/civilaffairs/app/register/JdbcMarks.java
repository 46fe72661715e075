package org.civilaffairs.app.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.app.database.Sql;
import org.civilaffairs.app.database.Versions;
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
                    + "by_town FROM register_mark WHERE ";

    /** An entry struck out after the day still stood on it. */
    private static final String STOOD =
            "SELECT e.village, e.book, e.book_year, e.number, e.kind, e.happened_on, e.recorded_on, "
                    + "CASE WHEN e.timing = 'LATE' THEN TRUE ELSE FALSE END AS late, e.missing, "
                    + "CASE WHEN e.canonical LIKE ? THEN TRUE ELSE FALSE END AS by_town FROM register_entry e "
                    + "WHERE e.book_year BETWEEN ? AND ? AND e.village BETWEEN ? AND ? AND e.recorded_on <= ? "
                    + "AND e.kind <> 'VOID' AND NOT EXISTS (SELECT 1 FROM register_entry s WHERE s.village = e.village "
                    + "AND s.book = e.book AND s.refers_year = e.book_year AND s.refers_to = e.number AND s.recorded_on <= ?)";

    /** The books of some of the largest districts. */
    private static final int MOST_KNOWN = 200_000;

    /** So many books are asked for one by one rather than with all others. */
    private static final int ONE_BY_ONE = 100;

    private static final String BY_TOWN = "%\nwriter-office: TOWN\n%";

    /** What was marked in a book as it was. */
    private record Known(KeptBook book, List<EntryMark> marks) {}

    private final Map<BookId, Known> known = new ConcurrentHashMap<>();

    @Inject
    private Sql sql;

    @Inject
    private Versions versions;

    /**
     * Returns the marks of the entries of some books that stand now. Whatever changes them changes where the book ends or what is counted
     * over it, also what is struck out from a later year's book: of a book that is as it was when it was asked for they are known.
     */
    Map<BookId, List<EntryMark>> marked(Area area, List<KeptBook> books) {
        Map<BookId, List<EntryMark>> marks = new HashMap<>();
        List<KeptBook> changed = new ArrayList<>();
        for (KeptBook book : books) {
            Known remembered = known.get(book.id());
            if (book.head().lastNumber() > 0
                    && (remembered == null || !remembered.book().equals(book))) {
                changed.add(book);
            } else if (remembered != null) {
                marks.put(book.id(), remembered.marks());
            }
        }
        Map<BookId, List<EntryMark>> fresh = read(area, changed);
        fresh.values().forEach(list -> list.sort(Comparator.comparingInt(EntryMark::number)));
        marks.putAll(fresh);
        if (!changed.isEmpty()) {
            versions.onceCommitted(() -> changed.forEach(book -> keep(book, fresh.getOrDefault(book.id(), List.of()))));
        }
        return marks;
    }

    private void keep(KeptBook book, List<EntryMark> marks) {
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        known.put(book.id(), new Known(book, marks));
    }

    private Map<BookId, List<EntryMark>> read(Area area, List<KeptBook> books) {
        Map<BookId, List<EntryMark>> marks = new HashMap<>();
        if (books.size() <= ONE_BY_ONE) {
            books.forEach(book -> add(marks, MARKED + JdbcBooks.ONE, JdbcBooks.key(book.id())));
        } else {
            IntSummaryStatistics years =
                    books.stream().mapToInt(book -> book.id().year()).summaryStatistics();
            add(marks, MARKED + JdbcBooks.WITHIN, JdbcBooks.within(area, years.getMin(), years.getMax()));
            marks.keySet().retainAll(books.stream().map(KeptBook::id).collect(Collectors.toSet()));
        }
        return marks;
    }

    private void add(Map<BookId, List<EntryMark>> marks, String select, Object... values) {
        sql.stream(
                select,
                row -> Map.entry(JdbcBooks.id(row), mark(row)),
                found -> marks.computeIfAbsent(found.getKey(), book -> new ArrayList<>())
                        .add(found.getValue()),
                values);
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
