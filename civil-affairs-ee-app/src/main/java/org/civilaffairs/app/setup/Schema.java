package org.civilaffairs.app.setup;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The database's tables, brought to this release's state on every start before anything else asks for them. */
@ApplicationScoped
class Schema {

    /** Everything that starts with the application and needs the tables observes with a later priority. */
    static final int PRIORITY = 10;

    @Resource(lookup = "jdbc/civilaffairs-migration")
    private DataSource database;

    void migrate(@Observes @Priority(PRIORITY) @Initialized(ApplicationScoped.class) Object start) {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .callbackLocations("classpath:db/migration")
                .cleanDisabled(true)
                .load()
                .migrate();
    }
}
