package org.civilaffairs.app.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** The database that the server is told to use; on PostgreSQL with two accounts, of which the application's own owns nothing. */
public final class DatabaseUnderTest {

    /** The application's account on PostgreSQL. */
    public static final String APPLICATION = "civil_app";

    private static final String OWNER = "civil_owner";
    private static final String NAME = "civilaffairs";
    private static final String SESSIONS = "civil_sessions";

    private final Path data;
    private final EmbeddedPostgres postgres;

    private DatabaseUnderTest(Path data, EmbeddedPostgres postgres) {
        this.data = data;
        this.postgres = postgres;
    }

    static DatabaseUnderTest start(String kind, Path data) {
        try {
            return new DatabaseUnderTest(
                    data, kind.equals("postgresql") ? twoAccounts(EmbeddedPostgres.start()) : null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the README says it. */
    private static EmbeddedPostgres twoAccounts(EmbeddedPostgres postgres) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE ROLE " + OWNER + " LOGIN PASSWORD '" + OWNER + "'");
            statement.execute("CREATE ROLE " + APPLICATION + " LOGIN PASSWORD '" + APPLICATION + "'");
            statement.execute("CREATE DATABASE " + NAME + " OWNER " + OWNER);
            statement.execute("CREATE ROLE " + SESSIONS + " LOGIN PASSWORD '" + SESSIONS + "'");
            statement.execute("CREATE DATABASE " + SESSIONS + " OWNER " + SESSIONS);
        }
        return postgres;
    }

    /** Returns a node's settings of the environment; none for Derby, which is what the application takes by itself. */
    Map<String, String> settings(String node) {
        if (postgres == null) {
            return Map.of();
        }
        String server = "jdbc:postgresql://localhost:" + postgres.getPort() + "/";
        return Map.of(
                "CIVIL_AFFAIRS_DB_URL", server + NAME + "?ApplicationName=" + node,
                "CIVIL_AFFAIRS_DB_USER", APPLICATION,
                "CIVIL_AFFAIRS_DB_PASSWORD", APPLICATION,
                "CIVIL_AFFAIRS_DB_MIGRATION_USER", OWNER,
                "CIVIL_AFFAIRS_DB_MIGRATION_PASSWORD", OWNER,
                "CIVIL_AFFAIRS_SESSIONS_URL", server + SESSIONS,
                "CIVIL_AFFAIRS_SESSIONS_USER", SESSIONS,
                "CIVIL_AFFAIRS_SESSIONS_PASSWORD", SESSIONS);
    }

    /** Returns a connection past the application, as the owner of all tables; empty for Derby, which lets in only one process. */
    public Optional<Connection> connection() throws SQLException {
        return connection(OWNER);
    }

    /** Like {@link #connection()}, but with the application's own account. */
    public Optional<Connection> applicationConnection() throws SQLException {
        return connection(APPLICATION);
    }

    /** Returns the name of the node that is adding rows to a table at this instant; PostgreSQL only. */
    public Optional<String> writes(String table) throws SQLException {
        try (var connection = connection(APPLICATION).orElseThrow();
                var query = connection.prepareStatement("SELECT a.application_name FROM pg_locks l"
                        + " JOIN pg_stat_activity a ON a.pid = l.pid"
                        + " WHERE l.relation = CAST(? AS regclass) AND l.mode = 'RowExclusiveLock'")) {
            query.setString(1, table);
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        }
    }

    private Optional<Connection> connection(String account) throws SQLException {
        return postgres == null
                ? Optional.empty()
                : Optional.of(postgres.getDatabase(account, NAME).getConnection());
    }

    /** Returns the folder of the embedded database's files. */
    public Path files() {
        return data.resolve("database");
    }

    void stop() {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
