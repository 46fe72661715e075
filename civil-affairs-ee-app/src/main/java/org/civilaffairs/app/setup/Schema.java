package org.civilaffairs.app.setup;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;

/** The database's tables, brought to this release's state on every start before anything else asks for them. */
@ApplicationScoped
class Schema {

    /** Everything that starts with the application and needs the tables observes with a later priority. */
    static final int PRIORITY = 10;

    @Resource(lookup = "jdbc/civilaffairs-migration")
    private DataSource database;

    @Resource(lookup = "jdbc/civilaffairs")
    private DataSource application;

    void migrate(@Observes @Priority(PRIORITY) @Initialized(ApplicationScoped.class) Object start) throws SQLException {
        if (DatabaseHealth.unsafeDerby()) {
            throw new IllegalStateException(
                    "derby.system.durability=test loses acknowledged records: start without it");
        }
        boolean derby = isDerby();
        var flyway = Flyway.configure(getClass().getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .placeholders(Map.of("bytes", derby ? "BLOB" : "BYTEA"))
                .javaMigrations(javaMigrations(derby))
                .cleanDisabled(true);
        if (!derby) {
            flyway.callbacks(new Rights(applicationAccount()));
        }
        flyway.load().migrate();
    }

    /** Returns what the two databases do not understand in the same words. */
    static JavaMigration[] javaMigrations(boolean derby) {
        return new JavaMigration[] {
            new V004__AuditIsOnlyAddedTo(derby),
            new V061__RegisterIsOnlyAddedTo(derby),
            new V121__RankingIsOnlyAddedTo(derby),
            new V140__EntriesKeepTheirDocuments(derby)
        };
    }

    private String applicationAccount() throws SQLException {
        try (var connection = application.getConnection()) {
            return connection.getMetaData().getUserName();
        }
    }

    private boolean isDerby() throws SQLException {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().contains("Derby");
        }
    }
}
