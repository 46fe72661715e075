package org.civilaffairs.app.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.civilaffairs.app.database.Sql;

/** The store of which night each work was begun last. */
@ApplicationScoped
class JdbcNights {

    @Inject
    private Sql sql;

    /** Takes a night's work; false where it was taken already, or is new here. */
    @Transactional
    boolean begin(String work, LocalDate night) {
        return sql.change("UPDATE night_work SET night = ? WHERE name = ? AND night < ?", night, work, night) == 1
                || !known(work) && add(work, night);
    }

    private boolean known(String work) {
        return sql.first("SELECT name FROM night_work WHERE name = ?", row -> row.getString(1), work)
                .isPresent();
    }

    private boolean add(String work, LocalDate night) {
        sql.addUnlessThere("INSERT INTO night_work (name, night) VALUES (?, ?)", work, night);
        return false;
    }
}
