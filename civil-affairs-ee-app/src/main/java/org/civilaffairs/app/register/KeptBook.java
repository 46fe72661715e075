package org.civilaffairs.app.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.register.BookHead;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.EntryKind;
import org.civilaffairs.core.register.Quarters;
import org.civilaffairs.core.register.RegisterEntry;

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
     * @param standing those that tell of an event
     * @param late     those that came late
     * @param untold   those of which no calendar tells whether they did
     * @param lacking  those that lack a document
     * @param quarters how many tell of an event in each of the four quarters, or that there was none
     */
    public record Figures(int standing, int late, int untold, int lacking, List<Integer> quarters) {

        static final Figures NONE = new Figures(0, 0, 0, 0, List.of(0, 0, 0, 0));

        public Figures {
            quarters = List.copyOf(quarters);
        }

        /** Returns the figures after an entry was added that, where it refers to another, strikes that. */
        Figures after(KeptEntry added, Optional<KeptEntry> referred) {
            return referred.map(this::without).orElse(this).plus(added, 1);
        }

        /** Returns the figures after an entry was struck out. */
        Figures without(KeptEntry struck) {
            return struck.struck().isEmpty() ? plus(struck, -1) : this;
        }

        private Figures plus(KeptEntry kept, int one) {
            RegisterEntry entry = kept.entry();
            if (entry.kind() == EntryKind.VOID) {
                return this;
            }
            LocalDate day =
                    entry.happenedOn().getYear() == entry.book().year() ? entry.happenedOn() : entry.recordedOn();
            List<Integer> counted = new ArrayList<>(quarters);
            counted.set(Quarters.of(day) - 1, counted.get(Quarters.of(day) - 1) + one);
            boolean event = entry.kind() != EntryKind.NIL;
            return new Figures(
                    standing + (event ? one : 0),
                    late + (kept.timing() == Timing.LATE ? one : 0),
                    untold + (kept.timing() == Timing.UNTOLD ? one : 0),
                    lacking + (entry.missing().isEmpty() ? 0 : one),
                    counted);
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
