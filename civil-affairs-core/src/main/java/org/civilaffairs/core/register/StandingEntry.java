package org.civilaffairs.core.register;

import java.io.Serializable;
import java.util.Objects;

/**
 * An entry of an event that stands, neither corrected nor voided, without its content: what a year's work is counted by.
 *
 * @param untold whether no calendar tells whether it came late
 * @param lacking whether it lacks a source document
 */
public record StandingEntry(RegisterType book, int number, boolean late, boolean untold, boolean lacking)
        implements Serializable {

    public StandingEntry {
        Objects.requireNonNull(book, "book");
    }

    /** Returns its place in the books, such as {@code R05-3}. */
    public String place() {
        return book.code() + "-" + number;
    }
}
