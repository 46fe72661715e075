package org.civilaffairs.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.civilaffairs.app.database.Sql;
import org.civilaffairs.app.register.TamperTool.Way;
import org.civilaffairs.app.security.Vault;
import org.civilaffairs.core.register.BookHead;
import org.civilaffairs.core.register.ChainFault;
import org.civilaffairs.core.register.RegisterType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Stored entries altered in ten thousand ways: each is found, and its place named. */
class TamperIT {

    private static final int WAYS = 10_000;
    private static final List<String> REFUSED = List.of(
            "UPDATE register_entry SET canonical = 'x'",
            "UPDATE register_entry SET timing = 'IN_TIME' WHERE number = 1",
            "DELETE FROM register_entry WHERE number = 12",
            "UPDATE register_original SET attachment = 'x'",
            "DELETE FROM register_original");

    private static BareDatabase database;
    private static JdbcProof proof;
    private static List<BookHead> heads;

    @BeforeAll
    static void fill() throws SQLException {
        database = BareDatabase.start();
        Sql sql = new Sql(database.source());
        JdbcBooks books = new JdbcBooks(sql);
        JdbcEntries entries = new JdbcEntries(sql, TamperIT::seal);
        proof = new JdbcProof(sql, books, TamperIT::seal);
        StoredBooks.scans(database);
        StoredBooks stored = new StoredBooks(books, entries, new Random(20260101));
        heads = List.of(RegisterType.values()).stream()
                .map(type -> stored.write(type, 12))
                .toList();
        database.connection().commit();
    }

    private static String seal(String text) {
        return Vault.sha256(("key\n" + text).getBytes(StandardCharsets.UTF_8));
    }

    @AfterAll
    static void stop() throws SQLException {
        database.stop();
    }

    @Test
    void booksThatNobodyTouchedAreIntact() {
        heads.forEach(head -> assertEquals(List.of(), proof.faults(head), head.toString()));
    }

    @Test
    void theDatabaseRefusesAndWhoeverDropsItsTriggersIsFound() throws SQLException {
        for (String sql : REFUSED) {
            try (var statement = database.connection().createStatement()) {
                assertThrows(SQLException.class, () -> statement.execute(sql), sql);
            }
            database.connection().rollback();
        }
        database.dropTriggers();
        Random random = new Random(42);
        Connection connection = database.connection();
        TamperTool tool = new TamperTool(connection, random);
        Map<Way, Integer> done = new EnumMap<>(Way.class);
        int altered = 0;
        while (altered < WAYS) {
            Way way = Way.values()[random.nextInt(Way.values().length)];
            BookHead head = heads.get(random.nextInt(heads.size()));
            try {
                Set<Integer> numbers = tool.alter(way, head.book(), head.lastNumber());
                if (!numbers.isEmpty()) {
                    List<ChainFault> faults = proof.faults(head);
                    numbers.forEach(number -> assertTrue(
                            faults.stream().anyMatch(fault -> fault.covers(number)),
                            () -> way + " at " + numbers + " of " + head.book() + " was told as " + faults));
                    done.merge(way, 1, Integer::sum);
                    altered++;
                }
            } catch (SQLException refused) {
                // A key or a constraint stood in the way of even that.
            }
            connection.rollback();
        }
        assertEquals(Set.of(Way.values()), done.keySet());
        booksThatNobodyTouchedAreIntact();
    }
}
