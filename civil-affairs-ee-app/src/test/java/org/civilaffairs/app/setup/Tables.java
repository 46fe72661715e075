package org.civilaffairs.app.setup;

import java.util.Map;
import org.flywaydb.core.Flyway;

/** The application's tables, laid in any database for tests that need no server. */
public final class Tables {

    private Tables() {}

    /** Lays all tables by the migrations that the application itself uses. */
    public static void lay(String url, String user, String password) {
        boolean derby = url.startsWith("jdbc:derby:");
        Flyway.configure()
                .dataSource(url, user, password)
                .placeholders(Map.of("bytes", derby ? "BLOB" : "BYTEA"))
                .javaMigrations(Schema.javaMigrations(derby))
                .load()
                .migrate();
    }
}
