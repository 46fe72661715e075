package org.civilaffairs.app.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.civilaffairs.core.division.Area;

/** The store of the trail: it adds and reads, nothing else. */
@ApplicationScoped
class JpaAudit {

    @PersistenceContext(unitName = "civilaffairs")
    private EntityManager store;

    /** Adds a row behind the last one. Everything pending is written first: who waits for the trail's end holds up nobody. */
    void append(AuditRow row) {
        store.flush();
        var head = store.find(HeadRow.class, HeadRow.ID, LockModeType.PESSIMISTIC_WRITE);
        row.seq = head.seq + 1;
        row.previous = head.digest;
        row.digest = row.computedDigest();
        head.seq = row.seq;
        head.digest = row.digest;
        store.persist(row);
        store.flush();
    }

    /** Returns entries of an area, the latest first, before the number given. */
    List<AuditRow> page(Area area, long before, int limit) {
        return store.createQuery(
                        "SELECT a FROM AuditRow a WHERE a.division LIKE :area AND a.seq < :before ORDER BY a.seq DESC",
                        AuditRow.class)
                .setParameter("area", area + "%")
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Returns entries in order, after the number given. */
    List<AuditRow> following(long after, int limit) {
        return store.createQuery("SELECT a FROM AuditRow a WHERE a.seq > :after ORDER BY a.seq", AuditRow.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    HeadRow head() {
        return store.find(HeadRow.class, HeadRow.ID);
    }
}
