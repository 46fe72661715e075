package org.civilaffairs.app.register;

import java.util.Optional;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.EntryKind;
import org.civilaffairs.core.register.RegisterEntry;

/**
 * An entry as it stands in its book, with what later became of it.
 *
 * @param struck the entry that corrects or voids it; empty while it stands
 */
public record KeptEntry(RegisterEntry entry, Timing timing, Optional<Struck> struck) {

    /** The entry that took another's place, or struck it out; of a later year's book where the own one was closed. */
    public record Struck(EntryKind kind, BookId book, int number) {}

    /** Tells whether the entry says something that counts: it is neither corrected nor voided, and no mere voiding. */
    public boolean counts() {
        return struck.isEmpty() && (entry.kind() == EntryKind.ENTRY || entry.kind() == EntryKind.CORRECTION);
    }
}
