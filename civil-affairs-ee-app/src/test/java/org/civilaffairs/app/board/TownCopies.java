package org.civilaffairs.app.board;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Copies every row of one town's records to the other towns of its district, with their codes, other people and other numbers, while the
 * server is down. It takes seconds where fifteen hundred villages over REST take half an hour.
 */
final class TownCopies {

    /** In the order in which they refer to each other. */
    private static final List<String> TABLES = List.of(
            "person",
            "appointment",
            "appointment_step",
            "statement_answer",
            "training",
            "training_organiser",
            "training_step",
            "training_attendance",
            "letter",
            "letter_step",
            "register_book",
            "archive_office",
            "archive_cabinet",
            "guidance",
            "rectification",
            "rectification_step");

    private static final int TEN = 10;

    private static final Set<String> NUMBERS = Set.of("filing_number", "identity_digest");

    private record Rows(String table, List<String> columns, List<Object[]> values) {}

    private final Connection connection;
    private final Set<String> ids = new HashSet<>();

    private TownCopies(Connection connection) {
        this.connection = connection;
    }

    /** Copies a town's rows; there may be none of another. */
    static void make(Connection connection, String town, List<String> others) throws SQLException {
        TownCopies copies = new TownCopies(connection);
        List<Rows> all = new ArrayList<>();
        for (String table : TABLES) {
            all.add(copies.read(table));
        }
        for (int at = 0; at < others.size(); at++) {
            for (Rows rows : all) {
                // No id that the application makes begins with this letter.
                copies.write(rows, town, others.get(at), "z" + (TEN + at));
            }
            connection.commit();
        }
    }

    private Rows read(String table) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
            List<String> columns = new ArrayList<>();
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                columns.add(rows.getMetaData().getColumnName(column).toLowerCase(java.util.Locale.ROOT));
            }
            List<Object[]> values = new ArrayList<>();
            while (rows.next()) {
                Object[] row = new Object[columns.size()];
                for (int column = 0; column < row.length; column++) {
                    row[column] = columns.get(column).equals("paper")
                            ? rows.getBytes(column + 1)
                            : rows.getObject(column + 1);
                }
                values.add(row);
                if (columns.get(0).equals("id")) {
                    ids.add((String) row[0]);
                }
            }
            return new Rows(table, columns, values);
        }
    }

    private void write(Rows rows, String town, String other, String mark) throws SQLException {
        String insert = "INSERT INTO " + rows.table() + " (" + String.join(", ", rows.columns()) + ") VALUES ("
                + String.join(", ", Collections.nCopies(rows.columns().size(), "?")) + ")";
        try (var statement = connection.prepareStatement(insert)) {
            for (Object[] row : rows.values()) {
                for (int column = 0; column < row.length; column++) {
                    statement.setObject(
                            column + 1,
                            row[column] instanceof String text
                                    ? copied(rows.columns().get(column), text, town, other, mark)
                                    : row[column]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private String copied(String column, String text, String town, String other, String mark) {
        String first = text.split(" ", 2)[0];
        if (ids.contains(first) || NUMBERS.contains(column) && !text.isEmpty()) {
            return mark + (text.length() > 20 ? text.substring(mark.length()) : text);
        }
        return text.startsWith(town) ? other + text.substring(town.length()) : text;
    }
}
