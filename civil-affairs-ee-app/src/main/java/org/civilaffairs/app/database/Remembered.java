package org.civilaffairs.app.database;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Records as they were read, kept in memory on this node with the version that their row had: whoever changes a record, on whichever node,
 * gives its row another version, and the record is read anew. One for each kind of record, held by its store.
 */
public final class Remembered<T> {

    /**
     * A record as it is stored.
     *
     * @param version the version that its row had when it was read, or an earlier one
     */
    public record Versioned<T>(String id, int version, T value) {}

    private final Map<String, Versioned<T>> known = new ConcurrentHashMap<>();
    private final int most;

    /** Makes room for at most so many records; when there are more, it begins again. */
    public Remembered(int most) {
        this.most = most;
    }

    Versioned<T> find(String id) {
        return known.get(id);
    }

    void keep(Versioned<T> read) {
        if (known.size() >= most) {
            known.clear();
        }
        known.put(read.id(), read);
    }
}
