package org.civilaffairs.app.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.civilaffairs.app.database.Remembered;
import org.civilaffairs.app.database.Sql;
import org.civilaffairs.app.database.Versions;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.DocumentKind;
import org.civilaffairs.core.register.EntryKind;
import org.civilaffairs.core.register.EntryMark;

/** What supervision has to say of the entries of a district that stand. */
@ApplicationScoped
class JdbcMarks {

    private static final String MARKED =
            "SELECT village, book, book_year, number, kind, happened_on, recorded_on, late, missing, "
                    + "by_town FROM register_mark WHERE ";

    /** The books of some of the largest districts. */
    private static final int MOST_KNOWN = 200_000;

    /** So many books are asked for one by one rather than with all others. */
    private static final int ONE_BY_ONE = 100;

    /** What was marked in a book as it was. */
    private final Remembered<BookId, KeptBook, List<EntryMark>> known = new Remembered<>(MOST_KNOWN);

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
            if (book.head().lastNumber() > 0) {
                known.find(book.id(), book)
                        .ifPresentOrElse(list -> marks.put(book.id(), list), () -> changed.add(book));
            }
        }
        Map<BookId, List<EntryMark>> fresh = read(area, changed);
        fresh.values().forEach(list -> list.sort(Comparator.comparingInt(EntryMark::number)));
        marks.putAll(fresh);
        if (!changed.isEmpty()) {
            versions.onceCommitted(() ->
                    changed.forEach(book -> known.keep(book.id(), book, fresh.getOrDefault(book.id(), List.of()))));
        }
        return marks;
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

    static EntryMark mark(ResultSet row) throws SQLException {
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
