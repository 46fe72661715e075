package org.civilaffairs.app.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.civilaffairs.app.database.Sql;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.EntryKind;
import org.civilaffairs.core.register.EntryMark;
import org.civilaffairs.core.register.Quarters;

/**
 * What stood in the books of a district at the end of a past day: what stands now, without what was written after the day, and with what
 * was struck out after it. So it is read with what came after the day alone.
 */
@ApplicationScoped
class JdbcStood {

    /**
     * What stood in a book.
     *
     * @param entries how many entries it had, whatever became of them
     * @param quarters those that had an event or a nil entry
     * @param marks what there was to say of entries that stood
     */
    record Standing(int entries, TreeSet<Integer> quarters, List<EntryMark> marks) {}

    private static final String BY_TOWN = "%\nwriter-office: TOWN\n%";

    private static final String ENTRY =
            "SELECT e.village, e.book, e.book_year, e.number, e.kind, e.happened_on, e.recorded_on, ";

    /** Written after the day, whether it still stands or not. */
    private static final String WRITTEN = ENTRY
            + "FALSE AS late, '' AS missing, FALSE AS by_town, "
            + "CASE WHEN EXISTS (SELECT 1 FROM register_entry s WHERE s.village = e.village AND s.book = e.book "
            + "AND s.refers_year = e.book_year AND s.refers_to = e.number) THEN TRUE ELSE FALSE END AS struck "
            + "FROM register_entry e WHERE e.recorded_on > ? AND e.book_year BETWEEN ? AND ? AND e.village BETWEEN ? AND ?";

    /** Written by the day, and struck out after it, in whatever year's book. */
    private static final String STRUCK = ENTRY
            + "CASE WHEN e.timing = 'LATE' THEN TRUE ELSE FALSE END AS late, e.missing, "
            + "CASE WHEN e.canonical LIKE ? THEN TRUE ELSE FALSE END AS by_town, TRUE AS struck "
            + "FROM register_entry s JOIN register_entry e ON e.village = s.village AND e.book = s.book "
            + "AND e.book_year = s.refers_year AND e.number = s.refers_to WHERE s.recorded_on > ? "
            + "AND e.book_year BETWEEN ? AND ? AND e.village BETWEEN ? AND ? AND e.recorded_on <= ? AND e.kind <> 'VOID'";

    /** An entry, and whether it is struck out by now. */
    private record Row(BookId book, EntryMark mark, boolean struck) {

        int quarter() {
            boolean sameYear = mark.happenedOn().getYear() == book.year();
            return Quarters.of(sameYear ? mark.happenedOn() : mark.recordedOn()) - 1;
        }
    }

    /** One book while it is counted back. */
    private static final class Back {

        private int entries;
        private final int[] quarters = new int[4];
        private final List<EntryMark> marks = new ArrayList<>();

        void written(Row row) {
            entries++;
            if (row.mark().kind() != EntryKind.VOID && !row.struck()) {
                quarters[row.quarter()]--;
            }
        }

        void struck(Row row) {
            quarters[row.quarter()]++;
            EntryMark mark = row.mark();
            boolean told =
                    mark.late() || mark.keyedInByTown() || !mark.missing().isEmpty();
            if (told && mark.kind() != EntryKind.NIL) {
                marks.add(mark);
            }
        }

        Standing of(KeptBook book, List<EntryMark> now, LocalDate on) {
            TreeSet<Integer> stood = new TreeSet<>();
            for (int at = 0; at < quarters.length; at++) {
                if (book.figures().quarters().get(at) + quarters[at] > 0) {
                    stood.add(at + 1);
                }
            }
            now.stream().filter(mark -> !mark.recordedOn().isAfter(on)).forEach(marks::add);
            marks.sort(Comparator.comparingInt(EntryMark::number));
            return new Standing(book.head().lastNumber() - entries, stood, marks);
        }
    }

    @Inject
    private Sql sql;

    @Inject
    private JdbcMarks marks;

    /** Returns what stood at the end of a day in some books of an area, of the years from the first to the last. */
    Map<BookId, Standing> stood(Area area, int first, int last, List<KeptBook> books, LocalDate on) {
        Map<BookId, Back> back = new HashMap<>();
        books.forEach(book -> back.put(book.id(), new Back()));
        Object[] within = JdbcBooks.within(area, first, last);
        read(
                WRITTEN,
                row -> {
                    if (back.containsKey(row.book())) {
                        back.get(row.book()).written(row);
                    }
                },
                JdbcEntries.values(new Object[] {on}, within));
        read(
                STRUCK,
                row -> {
                    if (back.containsKey(row.book())) {
                        back.get(row.book()).struck(row);
                    }
                },
                JdbcEntries.values(JdbcEntries.values(new Object[] {BY_TOWN, on}, within), on));
        Map<BookId, List<EntryMark>> now = marks.marked(area, books);
        Map<BookId, Standing> stood = new HashMap<>();
        books.forEach(
                book -> stood.put(book.id(), back.get(book.id()).of(book, now.getOrDefault(book.id(), List.of()), on)));
        return stood;
    }

    private void read(String select, Consumer<Row> taker, Object... values) {
        sql.stream(
                select,
                row -> new Row(JdbcBooks.id(row), JdbcMarks.mark(row), row.getBoolean("struck")),
                taker,
                values);
    }
}
