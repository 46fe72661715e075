package org.civilaffairs.app.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.core.division.Area;

/** The store of the trail: it adds and reads, nothing else. */
@ApplicationScoped
class JpaAudit {

    /**
     * What narrows a page of the trail, in the terms of its table.
     *
     * @param action a pattern of LIKE
     * @param since  the first moment, in UTC
     * @param until  the first moment that no longer counts
     */
    record Filter(
            Optional<String> user,
            Optional<String> action,
            Optional<LocalDateTime> since,
            Optional<LocalDateTime> until) {}

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

    /** Returns entries of an area, the latest first, before the number given, as far as the filter lets them through. */
    List<AuditRow> page(Area area, Filter filter, long before, int limit) {
        var values = new HashMap<String, Object>(Map.of("area", area + "%", "before", before));
        var query = new StringBuilder("SELECT a FROM AuditRow a WHERE a.division LIKE :area AND a.seq < :before");
        filter.user().ifPresent(user -> narrow(query, values, "a.userName = :user", "user", user));
        filter.action().ifPresent(action -> narrow(query, values, "a.action LIKE :action", "action", action));
        filter.since().ifPresent(since -> narrow(query, values, "a.recordedAt >= :since", "since", since));
        filter.until().ifPresent(until -> narrow(query, values, "a.recordedAt < :until", "until", until));
        var wanted = store.createQuery(query + " ORDER BY a.seq DESC", AuditRow.class);
        values.forEach(wanted::setParameter);
        return wanted.setMaxResults(limit).getResultList();
    }

    private static void narrow(
            StringBuilder query, Map<String, Object> values, String condition, String name, Object value) {
        query.append(" AND ").append(condition);
        values.put(name, value);
    }

    /** Lets go of the rows read so far, where more are read than memory should hold. */
    void forget() {
        store.clear();
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
