package org.civilaffairs.app.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads many records by asking for their versions first, and for those alone in full that are not remembered as they are now. */
@ApplicationScoped
public class Versions {

    private static final int AT_ONCE = 500;

    private record Stored(String id, int version) {}

    @Inject
    private Sql sql;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /**
     * Returns all records that a statement names.
     *
     * @param select selects ids and versions; the records come in its order
     * @param read returns the records of some ids, as they are stored now, in any order
     */
    public <T> List<T> read(
            Remembered<String, Integer, T> remembered,
            Function<List<String>, ? extends Collection<Versioned<T>>> read,
            String select,
            Object... values) {
        List<Stored> stored = new ArrayList<>();
        sql.stream(select, row -> new Stored(row.getString(1), row.getInt(2)), stored::add, values);
        Map<String, T> found = new HashMap<>();
        List<String> changed = new ArrayList<>();
        for (Stored one : stored) {
            remembered
                    .find(one.id(), one.version())
                    .ifPresentOrElse(known -> found.put(one.id(), known), () -> changed.add(one.id()));
        }
        List<Versioned<T>> fresh = new ArrayList<>();
        for (int start = 0; start < changed.size(); start += AT_ONCE) {
            fresh.addAll(read.apply(changed.subList(start, Math.min(changed.size(), start + AT_ONCE))));
        }
        fresh.forEach(one -> found.put(one.id(), one.value()));
        if (!fresh.isEmpty()) {
            onceCommitted(() -> fresh.forEach(one -> remembered.keep(one.id(), one.version(), one.value())));
        }
        return stored.stream().map(one -> found.get(one.id())).toList();
    }

    /**
     * Does something when this transaction has been committed, such as keeping what it read: what it wrote itself and then takes back
     * never came to be, though it had a version.
     */
    public void onceCommitted(Runnable work) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // There is nothing to prepare.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    work.run();
                }
            }
        });
    }
}
