package org.civilaffairs.app.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.civilaffairs.core.division.DivisionCode;

/** The store of published rankings. */
@ApplicationScoped
class JpaRankings {

    @PersistenceContext(unitName = "civilaffairs")
    private EntityManager store;

    void add(RankingRow row) {
        store.persist(row);
        store.flush();
    }

    Optional<PublishedRanking> find(DivisionCode district, int year) {
        return store.createQuery(
                        "SELECT r FROM RankingRow r WHERE r.district = :district AND r.year = :year", RankingRow.class)
                .setParameter("district", district.digits())
                .setParameter("year", year)
                .getResultStream()
                .findFirst()
                .map(RankingRow::toPublished);
    }
}
