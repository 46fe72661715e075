package org.civilaffairs.app.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.civilaffairs.core.policy.PolicyEntry;

/** The store of the values that departments set. */
@ApplicationScoped
class JpaPolicies {

    @PersistenceContext(unitName = "civilaffairs")
    private EntityManager store;

    List<PolicyEntry> all() {
        return store.createQuery("SELECT p FROM PolicyRow p", PolicyRow.class)
                .getResultStream()
                .map(PolicyRow::toEntry)
                .toList();
    }

    void add(Collection<PolicyEntry> entries, LocalDateTime now) {
        entries.forEach(entry -> store.persist(PolicyRow.of(entry, now)));
        store.flush();
    }
}
