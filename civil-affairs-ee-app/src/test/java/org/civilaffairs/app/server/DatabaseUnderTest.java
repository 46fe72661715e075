package org.civilaffairs.app.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** The database that the server is told to use. */
public final class DatabaseUnderTest {

    private final Path data;
    private final EmbeddedPostgres postgres;

    private DatabaseUnderTest(Path data, EmbeddedPostgres postgres) {
        this.data = data;
        this.postgres = postgres;
    }

    static DatabaseUnderTest start(String kind, Path data) {
        try {
            return new DatabaseUnderTest(data, kind.equals("postgresql") ? EmbeddedPostgres.start() : null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the settings of the environment; none for Derby, which is what the application takes by itself. */
    Map<String, String> settings() {
        return postgres == null
                ? Map.of()
                : Map.of(
                        "CIVIL_AFFAIRS_DB_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
                        "CIVIL_AFFAIRS_DB_USER", "postgres",
                        "CIVIL_AFFAIRS_DB_PASSWORD", "postgres");
    }

    /** Returns a connection past the application; empty for Derby, which lets in only one process. */
    public Optional<Connection> connection() throws SQLException {
        return postgres == null
                ? Optional.empty()
                : Optional.of(postgres.getPostgresDatabase().getConnection());
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
