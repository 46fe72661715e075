package org.civilaffairs.core.register;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.IntStream;
import org.civilaffairs.core.rule.Language;
import org.civilaffairs.core.rule.Messages;

/**
 * One place where stored entries are not what was written (REG-06).
 *
 * @param from the number of the first entry concerned
 * @param to the number of the last one; the same for a single entry
 */
public record ChainFault(Kind kind, int from, int to) implements Serializable {

    /** What is wrong there. */
    public enum Kind {
        /** The content does not fit its digest. */
        CONTENT_ALTERED,
        /** Content and digest fit each other, but it is not the entry that the next one, or the head, follows. */
        REWRITTEN,
        /** These numbers are not there. */
        MISSING,
        /** This number stands in another place. */
        OUT_OF_ORDER,
        /** This number stands there twice, or the entry is of another book. */
        INSERTED,
        /** The last entries, up to the number that the head names, are not there. */
        TAIL_CUT,
        /** There are more entries than the head names. */
        TAIL_ADDED,
        /** The heading, a line between entries or the end of an exported file is not as it was written. */
        FRAME_ALTERED
    }

    public ChainFault {
        Objects.requireNonNull(kind, "kind");
        if (to < from) {
            throw new IllegalArgumentException("A fault runs from a number to one not before it: " + from + ", " + to);
        }
    }

    static ChainFault at(Kind kind, int number) {
        return new ChainFault(kind, number, number);
    }

    /** Returns the sentence that says it. */
    public String text(Language language) {
        String numbers = from == to ? Integer.toString(from) : from + "–" + to;
        return Messages.label("chain", kind.name(), language).replace("{numbers}", numbers);
    }

    /** Returns the numbers that are not there; none where something else is wrong. */
    public IntStream missing() {
        return kind == Kind.MISSING || kind == Kind.TAIL_CUT ? IntStream.rangeClosed(from, to) : IntStream.empty();
    }

    /** Returns whether an entry lies in the place. */
    public boolean covers(int number) {
        return from <= number && number <= to;
    }
}
