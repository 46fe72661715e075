package org.civilaffairs.app.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.civilaffairs.app.server.DatabaseUnderTest;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the application's own account may do on PostgreSQL, and what nobody may. SchemaTests show the same of Derby's triggers. */
class RightsIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();
    private static final Set<String> ONLY_ADDED_TO =
            Set.of("audit_entry", "register_entry", "register_original", "town_ranking");
    private static final String NO_RIGHT = "42501";

    @Test
    void everyTableGivesTheApplicationWhatItNeedsAndNoMore() throws SQLException {
        var given = new TreeMap<String, Set<String>>();
        try (var open = owner();
                var query = open.prepareStatement(
                        "SELECT t.table_name, p.privilege_type FROM information_schema.tables t "
                                + "LEFT JOIN information_schema.table_privileges p ON p.table_schema = t.table_schema "
                                + "AND p.table_name = t.table_name AND p.grantee = ? WHERE t.table_schema = 'public'")) {
            query.setString(1, DatabaseUnderTest.APPLICATION);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var rights = given.computeIfAbsent(rows.getString(1), table -> new TreeSet<>());
                    if (rows.getString(2) != null) {
                        rights.add(rows.getString(2));
                    }
                }
            }
        }

        assertTrue(given.keySet().containsAll(ONLY_ADDED_TO), given.toString());
        given.forEach((table, rights) -> assertEquals(expected(table), rights, table));
    }

    private static Set<String> expected(String table) {
        if (table.equals("flyway_schema_history")) {
            return Set.of();
        }
        return ONLY_ADDED_TO.contains(table)
                ? Set.of("SELECT", "INSERT")
                : Set.of("SELECT", "INSERT", "UPDATE", "DELETE");
    }

    @ParameterizedTest
    @CsvSource({
        "UPDATE audit_entry SET reason = 'x'",
        "DELETE FROM audit_entry",
        "TRUNCATE audit_entry",
        "UPDATE register_entry SET canonical = 'x'",
        "DELETE FROM register_original",
        "TRUNCATE account CASCADE",
        "DROP TABLE account",
        "ALTER TABLE audit_entry DISABLE TRIGGER ALL",
        "DROP TRIGGER audit_no_change ON audit_entry",
        "DROP FUNCTION audit_only_added() CASCADE",
        "CREATE TABLE mine (id INTEGER)",
        "SELECT * FROM flyway_schema_history",
        "SET ROLE civil_owner"
    })
    void theApplicationsAccountMayNot(String sql) throws SQLException {
        try (var open = application();
                var statement = open.createStatement()) {
            var refused = assertThrows(SQLException.class, () -> statement.execute(sql));

            assertEquals(NO_RIGHT, refused.getSQLState(), refused.getMessage());
        }
    }

    @ParameterizedTest
    @CsvSource({"UPDATE audit_entry SET reason = 'x'", "DELETE FROM audit_entry", "TRUNCATE audit_entry"})
    void evenTheOwnerChangesNoAuditEntry(String sql) throws SQLException {
        try (var open = owner();
                var statement = open.createStatement()) {
            assertThrows(SQLException.class, () -> statement.execute(sql));
        }
    }

    private static Connection application() throws SQLException {
        var connection = SERVER.database().applicationConnection();
        Assumptions.assumeTrue(connection.isPresent(), "Derby knows no accounts that own nothing; its triggers refuse");
        return connection.orElseThrow();
    }

    private static Connection owner() throws SQLException {
        var connection = SERVER.database().connection();
        Assumptions.assumeTrue(connection.isPresent(), "Derby lets in one process only");
        return connection.orElseThrow();
    }
}
