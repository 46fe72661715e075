package org.civilaffairs.app.division;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.civilaffairs.app.clock.BusinessClock;
import org.civilaffairs.core.division.Division;
import org.civilaffairs.core.division.Divisions;

/** The store of divisions. */
@ApplicationScoped
class JpaDivisions {

    private static final int FLUSH_EVERY = 500;

    @PersistenceContext(unitName = "civilaffairs")
    private EntityManager store;

    @Inject
    private Clock clock;

    /** Returns how often divisions have changed. */
    long version() {
        return store.createQuery("SELECT v.version FROM VersionRow v", Long.class)
                .getSingleResult();
    }

    /** Holds all divisions against everybody else who wants to change them, and counts on. */
    void lockAndCount() {
        var row = store.find(VersionRow.class, VersionRow.ID, LockModeType.PESSIMISTIC_WRITE);
        store.refresh(row);
        row.version++;
        // Counted before anything is read: what is not written yet would be forgotten with what was read.
        store.flush();
    }

    /** Reads everything, and lets go of its own rows only: whoever asks may be about to change others. */
    Divisions all() {
        List<DivisionRow> versions = store.createQuery("SELECT d FROM DivisionRow d", DivisionRow.class)
                .getResultList();
        List<SuccessionRow> successions = store.createQuery(
                        "SELECT s FROM SuccessionRow s ORDER BY s.effectiveOn, s.id", SuccessionRow.class)
                .getResultList();
        var all = Divisions.of(
                versions.stream().map(DivisionRow::toDomain).toList(),
                successions.stream().map(SuccessionRow::toDomain).toList());
        versions.forEach(store::detach);
        successions.forEach(store::detach);
        return all;
    }

    /** Adds new versions, and lets go of them in portions, so that a whole district costs little memory. */
    void add(Collection<Division> divisions) {
        List<DivisionRow> portion = new ArrayList<>();
        for (var division : divisions) {
            var row = DivisionRow.of(division);
            store.persist(row);
            portion.add(row);
            if (portion.size() == FLUSH_EVERY) {
                store.flush();
                portion.forEach(store::detach);
                portion.clear();
            }
        }
        store.flush();
    }

    /** Stores what is different between two states: versions that end, new versions, and what took the place of what. */
    void store(Divisions before, Divisions after) {
        var known = new HashSet<>(before.versions());
        after.versions().stream().filter(version -> !known.contains(version)).forEach(version -> {
            var row = store.find(DivisionRow.class, DivisionRow.Key.of(version));
            if (row == null) {
                store.persist(DivisionRow.of(version));
            } else {
                store.merge(DivisionRow.of(version));
            }
        });
        var recordedAt = BusinessClock.stamp(clock);
        after.successions().stream()
                .filter(succession -> !before.successions().contains(succession))
                .forEach(succession -> store.persist(SuccessionRow.of(succession, recordedAt)));
        store.flush();
    }
}
