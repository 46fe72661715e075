package org.civilaffairs.app.rest;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.civilaffairs.app.clock.BusinessClock;
import org.civilaffairs.app.security.Vault;

/** The store of calls with a key and of what was answered to them, encrypted, because an answer may hold a new token. */
@ApplicationScoped
class JdbcAnsweredCalls {

    /** A call that was done. */
    record Answered(String requestDigest, byte[] answer) {}

    private static final int KEPT_DAYS = 30;
    private static final int AFTER_THE_TABLES = 1000;
    private static final String PURPOSE = "answered-call";

    @Resource(lookup = "jdbc/civilaffairs")
    private DataSource database;

    @Inject
    private Vault vault;

    @Inject
    private Clock clock;

    /** Forgets at every start what is too old to be a repetition. */
    void forget(@Observes @Priority(AFTER_THE_TABLES) @Initialized(ApplicationScoped.class) Object start)
            throws SQLException {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("DELETE FROM answered_call WHERE answered_at < ?")) {
            delete.setObject(1, Timestamp.valueOf(BusinessClock.stamp(clock).minusDays(KEPT_DAYS)));
            delete.executeUpdate();
        }
    }

    /** Notes that a call begins; false where its key is known. Who comes at the same instant waits here until the first is through. */
    boolean begin(String account, String key, String requestDigest) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "INSERT INTO answered_call (account, call_key, request_digest, answered_at) VALUES (?, ?, ?, ?)")) {
            insert.setString(1, account);
            insert.setString(2, key);
            insert.setString(3, requestDigest);
            insert.setObject(4, Timestamp.valueOf(BusinessClock.stamp(clock)));
            insert.executeUpdate();
            return true;
        } catch (SQLException e) {
            if (String.valueOf(e.getSQLState()).startsWith("23")) {
                return false;
            }
            throw e;
        }
    }

    void finish(String account, String key, byte[] answer) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "UPDATE answered_call SET answer = ? WHERE account = ? AND call_key = ?")) {
            update.setBytes(1, vault.seal(answer, PURPOSE + account));
            update.setString(2, account);
            update.setString(3, key);
            update.executeUpdate();
        }
    }

    Optional<Answered> find(String account, String key) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "SELECT request_digest, answer FROM answered_call WHERE account = ? AND call_key = ?")) {
            select.setString(1, account);
            select.setString(2, key);
            try (var found = select.executeQuery()) {
                return found.next()
                        ? Optional.of(
                                new Answered(found.getString(1), vault.open(found.getBytes(2), PURPOSE + account)))
                        : Optional.empty();
            }
        }
    }
}
