package org.civilaffairs.app.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.responsibility.Assessment;

/** The store of what was last counted. */
@ApplicationScoped
class JpaCounts {

    @PersistenceContext(unitName = "civilaffairs")
    private EntityManager store;

    void keep(Assessment counted, LocalDate day) {
        store.merge(CountRow.of(counted, day));
        store.flush();
    }

    /** Returns what was last counted for the letters of a division and year, by letter. */
    Map<String, Assessment> of(DivisionCode division, int year) {
        return store.createQuery(
                        "SELECT c FROM CountRow c, LetterRow l WHERE l.id = c.letter AND l.year = :year AND l.village LIKE :area",
                        CountRow.class)
                .setParameter("year", year)
                .setParameter("area", division + "%")
                .getResultStream()
                .collect(Collectors.toMap(row -> row.letter, CountRow::toAssessment));
    }
}
