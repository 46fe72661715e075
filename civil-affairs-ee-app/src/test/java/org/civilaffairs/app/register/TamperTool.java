package org.civilaffairs.app.register;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.civilaffairs.app.security.Vault;
import org.civilaffairs.core.register.BookId;

/** Alters what is stored of a book, as somebody might who has the database and knows its tables; nothing is committed. */
final class TamperTool {

    /** The ways in which it alters. */
    enum Way {
        BYTE,
        REMOVAL,
        SWAP,
        CUT_TAIL,
        ADDED_TAIL,
        REWRITTEN,
        RECHAINED,
        DOCUMENT
    }

    private static final String BOOK = " WHERE village = ? AND book = ? AND book_year = ?";
    private static final List<String> TEXTS = List.of(
            "village",
            "book",
            "kind",
            "timing",
            "missing",
            "search_text",
            "canonical",
            "digest",
            "hidden",
            "row_digest",
            "seal");
    private static final List<String> NUMBERS =
            List.of("book_year", "number", "event_month", "refers_year", "refers_to");
    private static final List<String> DAYS = List.of("happened_on", "recorded_on");

    private final Connection connection;
    private final Random random;

    TamperTool(Connection connection, Random random) {
        this.connection = connection;
        this.random = random;
    }

    /** Alters a book of so many entries and returns the numbers of the entries that are not what they were; empty if nothing was. */
    Set<Integer> alter(Way way, BookId book, int entries) throws SQLException {
        int number = 1 + random.nextInt(entries);
        return switch (way) {
            case BYTE -> oneByte(book, number) ? Set.of(number) : Set.of();
            case REMOVAL -> {
                change("DELETE FROM register_entry" + BOOK + " AND number = ?", book, number);
                yield Set.of(number);
            }
            case SWAP -> swap(book, number, 1 + random.nextInt(entries));
            case CUT_TAIL -> {
                change("DELETE FROM register_entry" + BOOK + " AND number >= ?", book, number);
                yield numbers(number, entries);
            }
            case ADDED_TAIL -> {
                copy(book, number, entries + 1 + random.nextInt(3));
                yield Set.of(entries + 1);
            }
            case REWRITTEN -> {
                rewrite(book, number);
                yield Set.of(number);
            }
            case RECHAINED -> rechain(book, number, entries);
            case DOCUMENT -> document(book);
        };
    }

    private boolean oneByte(BookId book, int number) throws SQLException {
        int column = random.nextInt(TEXTS.size() + NUMBERS.size() + DAYS.size());
        if (column < TEXTS.size()) {
            String name = TEXTS.get(column);
            String before = read(name, book, number);
            return before != null
                    && change(
                            "UPDATE register_entry SET " + name + " = ?" + BOOK + " AND number = ?",
                            altered(before),
                            book,
                            number);
        }
        if (column < TEXTS.size() + NUMBERS.size()) {
            String name = NUMBERS.get(column - TEXTS.size());
            String before = read(name, book, number);
            int after = before == null ? 1 : Integer.parseInt(before) + 1 + random.nextInt(50);
            return change("UPDATE register_entry SET " + name + " = ?" + BOOK + " AND number = ?", after, book, number);
        }
        String name = DAYS.get(column - TEXTS.size() - NUMBERS.size());
        Date before = Date.valueOf(read(name, book, number));
        Date after = Date.valueOf(before.toLocalDate().plusDays(1 + random.nextInt(400)));
        return change("UPDATE register_entry SET " + name + " = ?" + BOOK + " AND number = ?", after, book, number);
    }

    /** Puts another character in the place of one, takes one out, or puts one in. */
    private String altered(String text) {
        int place = text.isEmpty() ? 0 : random.nextInt(text.length());
        while (place > 0 && Character.isLowSurrogate(text.charAt(place))) {
            place--;
        }
        int end = text.isEmpty() ? 0 : text.offsetByCodePoints(place, 1);
        String other = text.isEmpty() || text.charAt(place) != 'x' ? "x" : "y";
        return text.substring(0, place) + other + text.substring(end);
    }

    private Set<Integer> swap(BookId book, int one, int other) throws SQLException {
        if (one == other) {
            return Set.of();
        }
        String move = "UPDATE register_entry SET number = ?" + BOOK + " AND number = ?";
        change(move, -1, book, one);
        change(move, one, book, other);
        change(move, other, book, -1);
        return Set.of(one, other);
    }

    private void copy(BookId book, int number, int to) throws SQLException {
        String columns = String.join(", ", EntryRow.COLUMNS);
        String values = columns.replace(" number,", " " + to + ",")
                .replace("refers_year", "CAST(NULL AS INTEGER)")
                .replace("refers_to", "CAST(NULL AS INTEGER)")
                .replace("row_digest", "CAST(NULL AS CHAR(64))");
        change(
                "INSERT INTO register_entry (" + columns + ") SELECT " + values + " FROM register_entry" + BOOK
                        + " AND number = ?",
                book,
                number);
    }

    /** Alters an entry's text and makes its digest right again. */
    private void rewrite(BookId book, int number) throws SQLException {
        String canonical = read("canonical", book, number).replace("\nprevious: ", "\nremark: 改\nprevious: ");
        put(book, number, canonical);
    }

    /** Alters an entry's text, and makes all digests and links behind it right again, and the book's own row. */
    private Set<Integer> rechain(BookId book, int number, int entries) throws SQLException {
        rewrite(book, number);
        for (int next = number + 1; next <= entries; next++) {
            put(
                    book,
                    next,
                    read("canonical", book, next)
                            .replaceFirst("\nprevious: .*\n$", "\nprevious: " + read("digest", book, next - 1) + "\n"));
        }
        change("UPDATE register_book SET last_digest = ?" + BOOK, read("digest", book, entries), book);
        return numbers(number, entries);
    }

    private void put(BookId book, int number, String canonical) throws SQLException {
        String digest = Vault.sha256(canonical.getBytes(StandardCharsets.UTF_8));
        change(
                "UPDATE register_entry SET canonical = ?, digest = ?" + BOOK + " AND number = ?",
                canonical,
                digest,
                book,
                number);
    }

    private Set<Integer> document(BookId book) throws SQLException {
        List<Integer> having = new ArrayList<>();
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT number FROM register_original" + BOOK + " ORDER BY number")) {
            fill(statement, book);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    having.add(rows.getInt(1));
                }
            }
        }
        if (having.isEmpty()) {
            return Set.of();
        }
        int number = having.get(random.nextInt(having.size()));
        change(
                random.nextBoolean()
                        ? "DELETE FROM register_original" + BOOK + " AND number = ?"
                        : "UPDATE register_original SET attachment = 'another'" + BOOK + " AND number = ?",
                book,
                number);
        return Set.of(number);
    }

    private static Set<Integer> numbers(int first, int last) {
        Set<Integer> numbers = new TreeSet<>();
        for (int number = first; number <= last; number++) {
            numbers.add(number);
        }
        return numbers;
    }

    private String read(String column, BookId book, int number) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT " + column + " FROM register_entry" + BOOK + " AND number = ?")) {
            fill(statement, book, number);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private boolean change(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            return statement.executeUpdate() > 0;
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        int place = 0;
        for (Object value : values) {
            for (Object one : value instanceof BookId book ? JdbcBooks.key(book) : new Object[] {value}) {
                statement.setObject(++place, one);
            }
        }
    }
}
