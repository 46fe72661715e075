package org.civilaffairs.app.printing;

import java.util.Objects;

/**
 * A column of a printed book.
 *
 * @param key what its values are called in an entry
 * @param heading the words over it
 * @param summed whether pages end with its total
 */
record PrintedColumn(String key, String heading, Room room, boolean summed) {

    PrintedColumn {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(room, "room");
    }
}
