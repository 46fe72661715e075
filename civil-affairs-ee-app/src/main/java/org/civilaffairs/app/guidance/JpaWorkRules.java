package org.civilaffairs.app.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.guidance.WorkRules;

/** The store of the towns' work rules. */
@ApplicationScoped
class JpaWorkRules {

    @PersistenceContext(unitName = "civilaffairs")
    private EntityManager store;

    Optional<WorkRulesRow> row(String id) {
        return Optional.ofNullable(store.find(WorkRulesRow.class, id));
    }

    /** Returns the rules of the towns of an area, by town and the latest first. */
    List<KeptRules> of(Area area) {
        return store.createQuery(
                        "SELECT DISTINCT w FROM WorkRulesRow w LEFT JOIN FETCH w.copies WHERE w.town LIKE :area ORDER BY"
                                + " w.town, w.since DESC, w.id DESC",
                        WorkRulesRow.class)
                .setParameter("area", area + "%")
                .getResultStream()
                .map(row -> new KeptRules(row.toRules(), row.version))
                .toList();
    }

    void add(WorkRules rules, String account) {
        store.persist(WorkRulesRow.of(rules, account));
        store.flush();
    }

    void flush() {
        store.flush();
    }
}
