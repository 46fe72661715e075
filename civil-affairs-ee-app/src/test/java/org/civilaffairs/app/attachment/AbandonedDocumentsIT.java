package org.civilaffairs.app.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.civilaffairs.app.audit.Audit;
import org.civilaffairs.app.audit.Change;
import org.civilaffairs.app.database.Sql;
import org.civilaffairs.app.policy.CurrentPolicies;
import org.civilaffairs.app.register.BareDatabase;
import org.civilaffairs.core.policy.Policies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was handed in and never named goes after its days; what a record names stays, whoever wants to remove it. */
class AbandonedDocumentsIT {

    private static final LocalDateTime HANDED_IN = LocalDateTime.of(2026, 5, 4, 9, 30);
    private static final String ENTRY =
            "INSERT INTO register_original (village, book, book_year, number, place, attachment) "
                    + "VALUES ('690102101201', 'R01', 2026, 1, %d, '%s')";

    private final List<String> told = new ArrayList<>();
    private BareDatabase database;
    private Connection connection;
    private JdbcAbandoned store;

    @BeforeEach
    void handIn() throws SQLException {
        database = BareDatabase.start();
        connection = database.connection();
        store = new JdbcAbandoned(new Sql(database.source()));
        for (String id : List.of("named", "unnamed", "rules")) {
            StoredDocuments.add(connection, id, "690102101201", HANDED_IN);
            execute("INSERT INTO attachment_preview VALUES ('" + id + "', 0, 0, NULL)");
        }
        StoredDocuments.add(connection, "young", "690102101201", HANDED_IN.plusDays(20));
        execute(ENTRY.formatted(0, "named"));
        execute("INSERT INTO work_rules VALUES ('w', '690102101', 't', 'd', 'b', DATE('2026-05-04'), NULL, "
                + "DATE('2026-05-04'), 'nobody', 1)");
        execute("INSERT INTO work_rules_copy VALUES ('w', 'rules')");
        connection.commit();
    }

    @AfterEach
    void stop() throws SQLException {
        database.stop();
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> kept() {
        return new Sql(database.source()).list("SELECT id FROM attachment ORDER BY id", 10, row -> row.getString(1));
    }

    /** Does the night's work as if so many days had gone by. */
    private void nightAfter(int days) {
        var audit = new Audit() {
            @Override
            public void recordBySystem(Change change) {
                told.add(change.action() + " " + change.subject() + change.after());
            }
        };
        var policies = new CurrentPolicies() {
            @Override
            public Policies all() {
                return Policies.plan();
            }
        };
        var clock = Clock.fixed(HANDED_IN.plusDays(days).plusMinutes(1).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        new AbandonedDocuments(new Removal(store, audit), policies, clock).run(() -> {});
    }

    @Test
    void goesAfterItsDaysUnlessARecordNamesIt() {
        nightAfter(29);
        assertEquals(List.of("named", "rules", "unnamed", "young"), kept());
        assertEquals(List.of(), told);

        nightAfter(30);
        nightAfter(31);
        assertEquals(List.of("named", "rules", "young"), kept());
        assertEquals(List.of("attachment.remove unnamed", "attachment.sweep 1 / 5 B"), told);
    }

    @Test
    void staysWhereItIsNamedAfterItWasLookedFor() throws SQLException {
        assertEquals("unnamed", store.before(HANDED_IN.plusDays(1), 10).get(0).id());
        execute(ENTRY.formatted(1, "unnamed"));

        assertFalse(store.remove("unnamed"));
        assertEquals(List.of("named", "rules", "unnamed", "young"), kept());
    }

    @Test
    void theDatabaseItselfKeepsWhatAnEntryRestsOn() throws SQLException {
        execute("DELETE FROM attachment_preview");

        assertThrows(SQLException.class, () -> execute("DELETE FROM attachment WHERE id = 'named'"));
    }
}
