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
        }
        return postgres;
    }

    /** Returns the settings of the environment; none for Derby, which is what the application takes by itself. */
    Map<String, String> settings() {
        return postgres == null
                ? Map.of()
                : Map.of(
                        "CIVIL_AFFAIRS_DB_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + NAME,
                        "CIVIL_AFFAIRS_DB_USER", APPLICATION,
                        "CIVIL_AFFAIRS_DB_PASSWORD", APPLICATION,
                        "CIVIL_AFFAIRS_DB_MIGRATION_USER", OWNER,
                        "CIVIL_AFFAIRS_DB_MIGRATION_PASSWORD", OWNER);
    }

    /** Returns a connection past the application, as the owner of all tables; empty for Derby, which lets in only one process. */
    public Optional<Connection> connection() throws SQLException {
        return connection(OWNER);
    }

    /** Like {@link #connection()}, but with the application's own account. */
    public Optional<Connection> applicationConnection() throws SQLException {
        return connection(APPLICATION);
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
