package org.civilaffairs.app.database;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Records as they were read, kept in memory on this node with what their row was known by then, such as its version: whoever changes a
 * record, on whichever node, changes that too, and the record is read anew. One for each kind of record, held by its store.
 *
 * @param <K> what a record is found by
 * @param <V> what tells whether it is still as it was
 */
public final class Remembered<K, V, T> {

    private record Known<V, T>(V version, T value) {}

    private final Map<K, Known<V, T>> known = new ConcurrentHashMap<>();
    private final int most;

    /** Makes room for at most so many records; when there are more, it begins again. */
    public Remembered(int most) {
        this.most = most;
    }

    /** Returns a record that is remembered as it is now. */
    public Optional<T> find(K key, V version) {
        return Optional.ofNullable(known.get(key))
                .filter(one -> one.version().equals(version))
                .map(Known::value);
    }

    /**
     * Remembers a record.
     *
     * @param version what it was known by when it was read, or earlier
     */
    public void keep(K key, V version, T value) {
        if (known.size() >= most) {
            known.clear();
        }
        known.put(key, new Known<>(version, value));
    }
}
