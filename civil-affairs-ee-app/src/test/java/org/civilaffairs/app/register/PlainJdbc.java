package org.civilaffairs.app.register;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civilaffairs.core.register.BookHead;
import org.civilaffairs.core.register.BookId;

/** The same columns and transactions as the stores', written by hand: it checks nothing, numbers nothing and makes no objects. */
final class PlainJdbc {

    private static final String BOOK = "e.village = ? AND e.book = ? AND e.book_year = ?";
    private static final String READ = "SELECT e.number, e.canonical, e.digest, e.timing FROM register_entry e WHERE "
            + BOOK + " AND e.number > ? ";
    private static final String STRIKING = "SELECT s.refers_to, s.village, s.book, s.book_year, s.number, s.kind "
            + "FROM register_entry s WHERE s.village = ? AND s.book = ? AND s.refers_year = ? AND s.refers_to BETWEEN ? AND ?";
    private static final String INSERT = "INSERT INTO register_entry (" + String.join(", ", EntryRow.COLUMNS)
            + ") VALUES (?" + ", ?".repeat(EntryRow.COLUMNS.size() - 1) + ")";

    private final FiguresDatabase database;

    PlainJdbc(FiguresDatabase database) {
        this.database = database;
    }

    void open(BookId book) throws SQLException {
        try (var insert = database.connection()
                .prepareStatement(
                        "INSERT INTO register_book (village, book, book_year, last_number, last_digest, opened_on, "
                                + "standing, late, untold, lacking, quarter_1, quarter_2, quarter_3, quarter_4) "
                                + "VALUES (?, ?, ?, 0, ?, '2022-01-01', 0, 0, 0, 0, 0, 0, 0, 0)")) {
            fill(insert, book.village().digits(), book.type().code(), book.year(), book.headingDigest());
            insert.executeUpdate();
        }
        database.commit();
    }

    void append(List<Object[]> rows, BookHead head) throws SQLException {
        try (var insert = database.connection().prepareStatement(INSERT);
                var update = database.connection()
                        .prepareStatement("UPDATE register_book SET last_number = ?, last_digest = ?, standing = ? "
                                + "WHERE village = ? AND book = ? AND book_year = ?")) {
            BookId book = head.book();
            fill(
                    update,
                    head.lastNumber(),
                    head.lastDigest(),
                    head.lastNumber(),
                    book.village().digits(),
                    book.type().code(),
                    book.year());
            update.executeUpdate();
            for (Object[] row : rows) {
                fill(insert, row);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        database.commit();
    }

    int page(BookId book, int after, String more, Object... values) throws SQLException {
        var wanted = new Object[4 + values.length];
        System.arraycopy(values, 0, wanted, 4, values.length);
        System.arraycopy(
                new Object[] {book.village().digits(), book.type().code(), book.year(), after}, 0, wanted, 0, 4);
        var found = read(READ + more + " ORDER BY e.number FETCH FIRST 50 ROWS ONLY", wanted);
        if (!found.isEmpty()) {
            int first = Integer.parseInt(found.get(0)[0]);
            int last = Integer.parseInt(found.get(found.size() - 1)[0]);
            read(STRIKING, book.village().digits(), book.type().code(), book.year(), first, last);
        }
        database.commit();
        return found.size();
    }

    private List<String[]> read(String sql, Object... values) throws SQLException {
        List<String[]> found = new ArrayList<>();
        try (var select = database.connection().prepareStatement(sql)) {
            fill(select, values);
            try (var rows = select.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    var row = new String[columns];
                    for (int column = 0; column < columns; column++) {
                        row[column] = rows.getString(column + 1);
                    }
                    found.add(row);
                }
            }
        }
        return found;
    }

    static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            Object value = values[place];
            statement.setObject(place + 1, value instanceof LocalDate day ? Date.valueOf(day) : value);
        }
    }
}
