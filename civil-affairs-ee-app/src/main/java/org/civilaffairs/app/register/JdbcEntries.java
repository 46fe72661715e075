package org.civilaffairs.app.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.app.database.Sql;
import org.civilaffairs.app.security.Vault;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.EntryKind;
import org.civilaffairs.core.register.RegisterEntry;

/** The store of entries: it adds and reads, nothing else. */
@ApplicationScoped
class JdbcEntries {

    private static final String INSERT = "INSERT INTO register_entry (" + String.join(", ", EntryRow.COLUMNS)
            + ") VALUES ("
            + String.join(", ", EntryRow.COLUMNS.stream().map(column -> "?").toList()) + ")";
    static final String BOOK = "e.village = ? AND e.book = ? AND e.book_year = ?";

    private static final String KEPT =
            "SELECT e.number, e.canonical, e.digest, e.timing FROM register_entry e WHERE " + BOOK;

    /**
     * What struck entries out, found by the reference that is unique. Asked for a whole page by itself: joined to the entries, Derby sorts
     * the whole book for each page of it.
     */
    private static final String STRIKING = "SELECT s.refers_to, s.village, s.book, s.book_year, s.number, s.kind "
            + "FROM register_entry s WHERE s.village = ? AND s.book = ? AND s.refers_year = ? AND s.refers_to BETWEEN ? AND ?";

    /** Derby is told the index: asked for many digests at once, or left to itself, it reads the whole book. PostgreSQL sees a remark. */
    private static final String IMPORTED = "SELECT e.row_digest, e.number FROM register_entry e "
            + "--DERBY-PROPERTIES constraint=REGISTER_ENTRY_ROW\n WHERE " + BOOK + " AND e.row_digest = ?";

    private record Row(int number, RegisterEntry entry, Timing timing) {}

    private Sql sql;
    private UnaryOperator<String> seal;

    protected JdbcEntries() {}

    @Inject
    JdbcEntries(Sql sql, Vault vault) {
        this(sql, text -> vault.lookup(text, EntryRow.SEAL));
    }

    JdbcEntries(Sql sql, UnaryOperator<String> seal) {
        this.sql = sql;
        this.seal = seal;
    }

    void add(Collection<EntryRow> rows) {
        sql.each(INSERT, rows.stream().map(row -> row.values(seal)).toList());
        sql.each(
                "INSERT INTO register_original (village, book, book_year, number, place, attachment) VALUES (?, ?, ?, ?, ?, ?)",
                rows.stream().flatMap(row -> originals(row.entry())).toList());
        sql.each(
                "INSERT INTO register_mark (village, book, book_year, number, kind, happened_on, recorded_on, late, missing, by_town) "
                        + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows.stream().filter(EntryRow::marked).map(JdbcEntries::mark).toList());
    }

    /** Forgets that supervision had something to say of an entry that is struck out now. */
    void unmark(RegisterEntry struck) {
        sql.change(
                "DELETE FROM register_mark WHERE village = ? AND book = ? AND book_year = ? AND number = ?",
                values(JdbcBooks.key(struck.book()), struck.number()));
    }

    private static Object[] mark(EntryRow row) {
        RegisterEntry entry = row.entry();
        return values(
                JdbcBooks.key(entry.book()),
                entry.number(),
                entry.kind().name(),
                entry.happenedOn(),
                entry.recordedOn(),
                row.timing() == Timing.LATE,
                row.missing(),
                entry.writer().office() == Office.TOWN);
    }

    private static Stream<Object[]> originals(RegisterEntry entry) {
        List<Object[]> scans = new ArrayList<>();
        for (int place = 0; place < entry.originals().size(); place++) {
            Optional<String> attachment = entry.originals().get(place).attachment();
            if (attachment.isPresent()) {
                scans.add(values(JdbcBooks.key(entry.book()), entry.number(), place, attachment.get()));
            }
        }
        return scans.stream();
    }

    Optional<KeptEntry> find(BookId book, int number) {
        return kept(
                        book,
                        sql.list(KEPT + " AND e.number = ?", 1, JdbcEntries::read, values(JdbcBooks.key(book), number)))
                .stream()
                .findFirst();
    }

    List<KeptEntry> page(BookId book, EntryQuery query) {
        List<Object> values = new ArrayList<>(List.of(JdbcBooks.key(book)));
        StringBuilder text = new StringBuilder(KEPT).append(" AND e.number > ?");
        values.add(query.after());
        query.month().ifPresent(month -> {
            text.append(" AND e.event_month = ?");
            values.add(month);
        });
        if (!query.text().isBlank()) {
            text.append(" AND e.search_text LIKE ? ESCAPE '!'");
            values.add(SearchText.pattern(query.text()));
        }
        return kept(book, sql.list(text + " ORDER BY e.number", query.limit(), JdbcEntries::read, values.toArray()));
    }

    /** Returns the last entries of a book, the latest first. */
    List<KeptEntry> latest(BookId book, int most) {
        List<Row> rows = sql.list(KEPT + " ORDER BY e.number DESC", most, JdbcEntries::read, JdbcBooks.key(book));
        return kept(book, rows);
    }

    private List<KeptEntry> kept(BookId book, List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        int first = Math.min(rows.get(0).number(), rows.get(rows.size() - 1).number());
        int last = Math.max(rows.get(0).number(), rows.get(rows.size() - 1).number());
        Map<Integer, KeptEntry.Struck> struck = new HashMap<>();
        sql.list(
                        STRIKING,
                        last - first + 1,
                        row -> Map.entry(
                                row.getInt("refers_to"),
                                new KeptEntry.Struck(
                                        EntryKind.valueOf(row.getString("kind")),
                                        JdbcBooks.id(row),
                                        row.getInt("number"))),
                        values(JdbcBooks.key(book), first, last))
                .forEach(one -> struck.put(one.getKey(), one.getValue()));
        return rows.stream()
                .map(row -> new KeptEntry(row.entry(), row.timing(), Optional.ofNullable(struck.get(row.number()))))
                .toList();
    }

    /** Returns the number of the last entry that a book had by a day; 0 for none. */
    int lastBy(BookId book, LocalDate day) {
        return sql.first(
                        "SELECT MAX(e.number) FROM register_entry e WHERE " + BOOK + " AND e.recorded_on <= ?",
                        row -> row.getInt(1),
                        values(JdbcBooks.key(book), day))
                .orElse(0);
    }

    /** Returns the true values that an entry hides, encrypted; empty where it hides nothing. */
    Optional<String> hidden(BookId book, int number) {
        return sql
                .list(
                        "SELECT hidden FROM register_entry e WHERE " + BOOK + " AND e.number = ?",
                        1,
                        row -> Optional.ofNullable(row.getString(1)),
                        values(JdbcBooks.key(book), number))
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Returns the true values that entries hide, encrypted, of those after a number up to another. */
    Map<Integer, String> hidden(BookId book, int after, int last) {
        return sql
                .list(
                        "SELECT e.number, e.hidden FROM register_entry e WHERE " + BOOK
                                + " AND e.number > ? AND e.number <= ? AND e.hidden IS NOT NULL",
                        last - after,
                        row -> Map.entry(row.getInt(1), row.getString(2)),
                        values(JdbcBooks.key(book), after, last))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Returns the numbers of imported rows that a book has already, by their digests. */
    Map<String, Integer> imported(BookId book, List<String> digests) {
        return sql
                .firstOfEach(
                        IMPORTED,
                        row -> Map.entry(row.getString(1), row.getInt(2)),
                        digests.stream()
                                .distinct()
                                .map(digest -> values(JdbcBooks.key(book), digest))
                                .toList())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static Object[] values(Object[] key, Object... more) {
        return Stream.concat(Stream.of(key), Stream.of(more)).toArray();
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(row.getInt("number"), entry(row), Timing.valueOf(row.getString("timing")));
    }

    static RegisterEntry entry(ResultSet row) throws SQLException {
        return RegisterEntry.parse(row.getString("canonical"), row.getString("digest"));
    }

    /** Returns the entries that rest on a document. */
    List<EntryPlace> resting(String attachment) {
        return sql.list(
                "SELECT village, book, book_year, number FROM register_original WHERE attachment = ? "
                        + "ORDER BY village, book, book_year, number",
                200,
                row -> new EntryPlace(JdbcBooks.id(row), row.getInt("number")),
                attachment);
    }
}
