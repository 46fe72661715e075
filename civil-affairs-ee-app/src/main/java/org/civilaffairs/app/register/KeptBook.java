package org.civilaffairs.app.register;

import java.time.LocalDate;
import java.util.Optional;
import org.civilaffairs.core.register.BookHead;
import org.civilaffairs.core.register.BookId;

/**
 * A book with its figures.
 *
 * @param opened  the day of the first entry; empty where nobody has written anything yet
 * @param closed  the day on which the year was closed
 * @param figures counted over the entries that stand
 */
public record KeptBook(BookHead head, Optional<LocalDate> opened, Optional<LocalDate> closed, Figures figures) {

    /**
     * What is counted over the entries that stand, which are those neither corrected nor voided.
     *
     * @param late    those that came late
     * @param untold  those of which no calendar tells whether they did
     * @param lacking those that lack a document
     */
    public record Figures(int standing, int late, int untold, int lacking) {

        static final Figures NONE = new Figures(0, 0, 0, 0);

        /** Returns the figures after an entry was added that, where it refers to another, strikes that. */
        Figures after(KeptEntry added, Optional<KeptEntry> referred) {
            var before = referred.map(this::without).orElse(this);
            return added.counts() ? before.plus(added, 1) : before;
        }

        /** Returns the figures after an entry was struck out. */
        Figures without(KeptEntry struck) {
            return struck.counts() ? plus(struck, -1) : this;
        }

        private Figures plus(KeptEntry kept, int one) {
            return new Figures(
                    standing + one,
                    late + (kept.timing() == Timing.LATE ? one : 0),
                    untold + (kept.timing() == Timing.UNTOLD ? one : 0),
                    lacking + (kept.entry().missing().isEmpty() ? 0 : one));
        }
    }

    static KeptBook empty(BookId book) {
        return new KeptBook(BookHead.empty(book), Optional.empty(), Optional.empty(), Figures.NONE);
    }

    /** Returns which book it is. */
    public BookId id() {
        return head.book();
    }

    /** Returns how many entries are not counted: corrected, voided, voiding or saying that there was nothing. */
    public int others() {
        return head.lastNumber() - figures.standing();
    }

    KeptBook with(BookHead next, Figures counted) {
        return new KeptBook(next, opened, closed, counted);
    }
}
