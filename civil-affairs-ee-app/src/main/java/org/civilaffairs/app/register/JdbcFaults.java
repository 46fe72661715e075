package org.civilaffairs.app.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilaffairs.app.database.Sql;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.register.BookHead;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.ChainFault;

/** The store of what the last proof of each book found. */
@ApplicationScoped
class JdbcFaults {

    private static final String BOOK = " WHERE book_year = ? AND village = ? AND book = ?";
    private static final String COLUMNS = "village, book, book_year, kind, first_number, last_number, found_on";
    private static final String DOCUMENT = "DOCUMENT";

    /**
     * A place that is not what was written.
     *
     * @param fault empty where the entries are whole, but a document that one rests on is not
     */
    record Found(BookId book, Optional<ChainFault> fault, int number, LocalDate on) {}

    @Inject
    private Sql sql;

    /** Returns the last entry up to which a book was whole when it last was. */
    Optional<BookHead> lastWhole(BookId book) {
        return sql.first(
                "SELECT whole_number, whole_digest FROM register_proof" + BOOK,
                row -> new BookHead(book, row.getInt(1), row.getString(2), true),
                key(book));
    }

    /** Keeps what a proof found; a fault that was found before keeps its day. */
    void keep(BookHead head, List<ChainFault> faults, List<Integer> documents, LocalDateTime now) {
        List<Object[]> found = new ArrayList<>();
        faults.forEach(fault -> found.add(new Object[] {fault.kind().name(), fault.from(), fault.to()}));
        documents.forEach(number -> found.add(new Object[] {DOCUMENT, number, number}));
        Set<String> before = new HashSet<>();
        sql.stream(
                "SELECT kind, first_number, last_number FROM register_fault" + BOOK,
                row -> row.getString(1) + " " + row.getInt(2) + " " + row.getInt(3),
                before::add,
                key(head.book()));
        Set<String> still = new HashSet<>();
        for (Object[] one : found) {
            String name = one[0] + " " + one[1] + " " + one[2];
            if (still.add(name) && !before.contains(name)) {
                sql.change(
                        "INSERT INTO register_fault (book_year, village, book, kind, first_number, last_number, found_on) "
                                + "VALUES (?, ?, ?, ?, ?, ?, ?)",
                        JdbcEntries.values(key(head.book()), one[0], one[1], one[2], now.toLocalDate()));
            }
        }
        before.removeAll(still);
        for (String gone : before) {
            String[] parts = gone.split(" ");
            sql.change(
                    "DELETE FROM register_fault" + BOOK + " AND kind = ? AND first_number = ? AND last_number = ?",
                    JdbcEntries.values(
                            key(head.book()), parts[0], Integer.valueOf(parts[1]), Integer.valueOf(parts[2])));
        }
        whole(head, faults.isEmpty(), now);
    }

    private void whole(BookHead head, boolean whole, LocalDateTime now) {
        sql.addUnlessThere(
                "INSERT INTO register_proof (book_year, village, book, proved_at, whole_number, whole_digest) "
                        + "VALUES (?, ?, ?, ?, 0, ?)",
                JdbcEntries.values(key(head.book()), now, head.book().headingDigest()));
        if (whole) {
            sql.change(
                    "UPDATE register_proof SET proved_at = ?, whole_number = ?, whole_digest = ?" + BOOK,
                    JdbcEntries.values(new Object[] {now, head.lastNumber(), head.lastDigest()}, key(head.book())));
        } else {
            sql.change(
                    "UPDATE register_proof SET proved_at = ?" + BOOK,
                    JdbcEntries.values(new Object[] {now}, key(head.book())));
        }
    }

    /** Returns what was found in an area by a day, of the books of some years. */
    List<Found> of(Area area, int first, int last, LocalDate on) {
        List<Found> all = new ArrayList<>();
        sql.stream(
                "SELECT " + COLUMNS
                        + " FROM register_fault WHERE book_year BETWEEN ? AND ? AND village BETWEEN ? AND ? "
                        + "AND found_on <= ? ORDER BY book_year, village, book, first_number",
                row -> {
                    int from = row.getInt("first_number");
                    String kind = row.getString("kind");
                    return new Found(
                            JdbcBooks.id(row),
                            kind.equals(DOCUMENT)
                                    ? Optional.empty()
                                    : Optional.of(new ChainFault(
                                            ChainFault.Kind.valueOf(kind), from, row.getInt("last_number"))),
                            from,
                            row.getDate("found_on").toLocalDate());
                },
                all::add,
                JdbcEntries.values(JdbcBooks.within(area, first, last), on));
        return all;
    }

    /** Returns how many books of an area were proved. */
    int proved(Area area) {
        return sql.first(
                        "SELECT COUNT(*) FROM register_proof WHERE " + JdbcBooks.WITHIN,
                        row -> row.getInt(1),
                        all(area))
                .orElse(0);
    }

    /** Returns the day of the proof that lies back furthest. */
    Optional<LocalDate> oldest(Area area) {
        return sql
                .list(
                        "SELECT MIN(proved_at) FROM register_proof WHERE " + JdbcBooks.WITHIN,
                        1,
                        row -> Optional.ofNullable(row.getTimestamp(1))
                                .map(at -> at.toLocalDateTime().toLocalDate()),
                        all(area))
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Object[] all(Area area) {
        return JdbcBooks.within(area, 0, JdbcProof.LAST_YEAR);
    }

    private static Object[] key(BookId book) {
        return new Object[] {book.year(), book.village().digits(), book.type().code()};
    }
}
