package org.civilaffairs.app.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.policy.PolicyEntry;

/** The store of the values that departments set. */
@ApplicationScoped
class JpaPolicies {

    @PersistenceContext(unitName = "civilaffairs")
    private EntityManager store;

    List<PolicyRow> rows() {
        return store.createQuery("SELECT p FROM PolicyRow p", PolicyRow.class).getResultList();
    }

    List<PolicyEntry> all() {
        return rows().stream().map(PolicyRow::toEntry).toList();
    }

    /** Returns the row of an id, held against everybody else until the transaction ends. */
    Optional<PolicyRow> row(String id) {
        return Optional.ofNullable(store.find(PolicyRow.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void flush() {
        store.flush();
    }

    void add(Collection<PolicyEntry> entries, LocalDateTime now) {
        entries.forEach(entry -> store.persist(PolicyRow.of(entry, now)));
        store.flush();
    }
}
