package org.civilaffairs.app.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.civilaffairs.app.database.Sql;
import org.civilaffairs.app.security.Vault;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.register.BookHead;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.ChainFault;

/** Reads stored rows as they are, to prove them. */
@ApplicationScoped
class JdbcProof {

    static final int LAST_YEAR = 9999;
    private static final String BOOK = " WHERE village = ? AND book = ? AND book_year = ?";

    /** What a book's proof found, and the documents that its whole entries rest on. */
    record Result(List<ChainFault> faults, List<BookScan> scans) {}

    private Sql sql;
    private JdbcBooks books;
    private UnaryOperator<String> seal;

    protected JdbcProof() {}

    @Inject
    JdbcProof(Sql sql, JdbcBooks books, Vault vault) {
        this(sql, books, text -> vault.lookup(text, EntryRow.SEAL));
    }

    JdbcProof(Sql sql, JdbcBooks books, UnaryOperator<String> seal) {
        this.sql = sql;
        this.books = books;
        this.seal = seal;
    }

    /** Returns the faults of a book of which we know where it should end. Who writes meanwhile is not held up, and does not disturb. */
    List<ChainFault> faults(BookHead head) {
        return prove(head).faults();
    }

    /** Like {@link #faults}, with the documents. */
    Result prove(BookHead head) {
        BookProof proof = new BookProof(head, seal);
        stream(head, proof::row);
        sql.stream(
                "SELECT number, place, attachment FROM register_original" + BOOK
                        + " AND number <= ? ORDER BY number, place",
                row -> new Object[] {row.getInt(1), row.getInt(2), row.getString(3)},
                row -> proof.document((int) row[0], (int) row[1], (String) row[2]),
                JdbcEntries.values(JdbcBooks.key(head.book()), head.lastNumber()));
        List<ChainFault> faults = new ArrayList<>(proof.faults(head));
        int most = most(head.book());
        int end = books.find(head.book()).map(book -> book.head().lastNumber()).orElse(0);
        if (most > end) {
            faults.add(new ChainFault(ChainFault.Kind.TAIL_ADDED, end + 1, most));
        }
        return new Result(faults, proof.scans());
    }

    /** Returns every book of an area that has a row of its own, was proved once, or has entries. */
    List<BookId> books(Area area) {
        Set<BookId> books = new LinkedHashSet<>();
        for (String table : List.of("register_book", "register_proof", "register_entry")) {
            sql.stream(
                    "SELECT DISTINCT village, book, book_year FROM " + table + " WHERE " + JdbcBooks.WITHIN,
                    JdbcBooks::id,
                    books::add,
                    JdbcBooks.within(area, 0, LAST_YEAR));
        }
        return List.copyOf(books);
    }

    /** Returns the digest that an entry is stored with. */
    Optional<String> digest(BookId book, int number) {
        return sql.first(
                "SELECT digest FROM register_entry" + BOOK + " AND number = ?",
                row -> row.getString(1),
                JdbcEntries.values(JdbcBooks.key(book), number));
    }

    /** Hands the rows of a book over, up to its end, in the order of their numbers. */
    void stream(BookHead head, Consumer<StoredRow> taker) {
        sql.stream(
                "SELECT " + String.join(", ", EntryRow.COLUMNS) + " FROM register_entry" + BOOK
                        + " AND number <= ? ORDER BY number",
                JdbcProof::read,
                taker,
                JdbcEntries.values(JdbcBooks.key(head.book()), head.lastNumber()));
    }

    private int most(BookId book) {
        return sql.first("SELECT MAX(number) FROM register_entry" + BOOK, row -> row.getInt(1), JdbcBooks.key(book))
                .orElse(0);
    }

    private static StoredRow read(ResultSet row) throws SQLException {
        Object[] values = new Object[EntryRow.COLUMNS.size()];
        for (int place = 0; place < values.length; place++) {
            values[place] = row.getObject(place + 1);
        }
        return new StoredRow(values);
    }
}
