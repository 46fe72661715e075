package org.civilaffairs.app.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema as Derby has it. */
class SchemaTests {

    private static final String URL = "jdbc:derby:memory:schema";

    private Connection connection;

    @BeforeEach
    void lay() throws SQLException {
        Tables.lay(URL + ";create=true", "civil", "civil");
        connection = DriverManager.getConnection(URL, "civil", "civil");
        execute(
                "INSERT INTO audit_entry VALUES (1, CURRENT_TIMESTAMP, '', '', '', '', '', '', '', '', '', '', '', '')");
    }

    @AfterEach
    void drop() throws SQLException {
        connection.close();
        // Derby says by an exception that the database is gone.
        assertThrows(SQLException.class, () -> DriverManager.getConnection(URL + ";drop=true", "civil", "civil"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET reason = 'x'",
                "DELETE FROM audit_entry",
                "DELETE FROM audit_entry WHERE seq = 1"
            })
    void auditEntriesAreOnlyAdded(String sql) throws SQLException {
        assertThrows(SQLException.class, () -> execute(sql));

        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM audit_entry WHERE reason = ''")) {
            rows.next();
            assertEquals(1, rows.getInt(1));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE register_entry SET canonical = 'x'",
                "UPDATE register_entry SET timing = 'IN_TIME' WHERE number = 1",
                "DELETE FROM register_entry",
                "UPDATE register_original SET attachment = 'x'",
                "DELETE FROM register_original"
            })
    void whatStandsInABookIsOnlyAdded(String sql) throws SQLException {
        execute(entry(1, "NULL"));
        execute(
                "INSERT INTO attachment (id, division, name, content_type, length, sha256, content, created_at, account) VALUES "
                        + "('a', '690102101201', 'a', 'application/pdf', 1, 'a', CAST(X'00' AS BLOB), CURRENT_TIMESTAMP, 'a')");
        execute(
                "INSERT INTO register_original (village, book, book_year, number, place, attachment) VALUES ('690102101201', 'R01', 2026, 1, 0, 'a')");

        assertThrows(SQLException.class, () -> execute(sql));
    }

    @Test
    void anEntryIsCorrectedOnceButManyCorrectNothing() throws SQLException {
        execute(entry(1, "NULL"));
        execute(entry(2, "NULL"));
        execute(entry(3, "1"));

        assertThrows(SQLException.class, () -> execute(entry(4, "1")));
        assertThrows(SQLException.class, () -> execute(entry(3, "NULL")));
    }

    private static String entry(int number, String refersTo) {
        return ("INSERT INTO register_entry VALUES ('690102101201', 'R01', 2026, %d, 'ENTRY', CURRENT_DATE, CURRENT_DATE, 1, "
                        + "2026, %s, 'LATE', '', '', 'as written', 'd', NULL, NULL, 's')")
                .formatted(number, refersTo);
    }

    @Test
    void onlyAdministratorsAndInspectorsHaveTheWholeInstallation() {
        var insert = "INSERT INTO account (id, user_name, display_name, role, area, failures, created_at, version) "
                + "VALUES ('1', 'n', 'n', 'TOWN', '', 0, CURRENT_TIMESTAMP, 1)";

        assertThrows(SQLException.class, () -> execute(insert));
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
