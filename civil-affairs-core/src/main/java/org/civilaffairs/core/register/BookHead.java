package org.civilaffairs.core.register;

import java.io.Serializable;
import java.util.Objects;
import org.civilaffairs.core.internal.Digests;
import org.civilaffairs.core.rule.Decision;

/**
 * The end of a book that the next entry is written after; all that appending needs to know of the entries before.
 *
 * @param lastNumber 0 while the book is empty
 * @param lastDigest the digest of the last entry, or of the heading
 * @param open whether the volume still takes entries
 */
public record BookHead(BookId book, int lastNumber, String lastDigest, boolean open) implements Serializable {

    public BookHead {
        Objects.requireNonNull(book, "book");
        if (lastNumber < 0 || !Digests.isDigest(lastDigest)) {
            throw new IllegalArgumentException("A head has a number from 0 on and a digest in hexadecimal");
        }
    }

    /** Returns the head of a book that has no entry yet. */
    public static BookHead empty(BookId book) {
        return new BookHead(book, 0, book.headingDigest(), true);
    }

    /** Returns this head of a volume that was closed. */
    public BookHead closed() {
        return new BookHead(book, lastNumber, lastDigest, false);
    }

    /**
     * Decides about a further entry: accepted with the entry as it will stand, perhaps with warnings (late, documents
     * missing), or refused with every reason. Whoever keeps the book stores the entry and its {@link RegisterEntry#head}.
     */
    public Decision<RegisterEntry> append(EntryWanted wanted, BookFacts facts) {
        return new EntryCheck(this, wanted, facts).decide();
    }
}
