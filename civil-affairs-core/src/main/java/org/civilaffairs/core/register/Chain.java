package org.civilaffairs.core.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.register.ChainFault.Kind;

/**
 * Follows the entries of one book in their stored order and tells every place where they are not what was written
 * (REG-06). It keeps nothing of the entries, so that a book of any length can stream through.
 */
public final class Chain {

    /**
     * What the chain sees of an entry.
     *
     * @param book the book that the entry itself names; empty when it names none
     * @param computed the digest of what is stored
     * @param stored the digest that is stored
     */
    public record Link(Optional<BookId> book, int number, String previous, String computed, String stored) {

        boolean altered() {
            return !computed.equals(stored);
        }
    }

    static final int MOST_FAULTS = 1000;

    private final BookId book;
    private final List<ChainFault> faults = new ArrayList<>();
    private int expected = 1;
    private String last;
    private String lastComputed;
    private boolean doubtful;

    private Chain(BookId book) {
        this.book = book;
        this.last = book.headingDigest();
        this.lastComputed = last;
    }

    /** Returns the chain of a book, before its first entry. */
    public static Chain of(BookId book) {
        return new Chain(book);
    }

    /** Returns the faults of a book's stored entries, given what its head should be. */
    public static List<ChainFault> verify(Iterable<RegisterEntry> entries, BookHead head) {
        Chain chain = of(head.book());
        entries.forEach(entry -> chain.follow(entry.link()));
        return chain.end(Optional.of(head));
    }

    /** Follows the next entry. */
    public void follow(Link link) {
        boolean continues = link.previous().equals(last) || link.previous().equals(lastComputed);
        if (link.altered()) {
            // A number that may be altered itself tells no place; the entry before does.
            int place = continues || link.number() < 1 ? expected : link.number();
            add(ChainFault.at(Kind.CONTENT_ALTERED, place));
            skipTo(link, place);
            return;
        }
        if (link.book().filter(book::equals).isEmpty()) {
            add(ChainFault.at(Kind.INSERTED, expected));
            return;
        }
        if (link.number() == expected && !continues && !doubtful) {
            add(ChainFault.at(Kind.REWRITTEN, Math.max(1, expected - 1)));
        }
        skipTo(link, link.number());
    }

    private void skipTo(Link link, int number) {
        if (number < expected) {
            outOfOrder(number);
            return;
        }
        if (number > expected) {
            add(new ChainFault(Kind.MISSING, expected, number - 1));
        }
        expected = number + 1;
        last = link.stored();
        lastComputed = link.computed();
        doubtful = link.altered();
    }

    private void outOfOrder(int number) {
        for (int place = 0; place < faults.size(); place++) {
            ChainFault fault = faults.get(place);
            if (fault.kind() == Kind.MISSING && fault.covers(number)) {
                faults.remove(place);
                if (fault.from() < number) {
                    faults.add(new ChainFault(Kind.MISSING, fault.from(), number - 1));
                }
                if (number < fault.to()) {
                    faults.add(new ChainFault(Kind.MISSING, number + 1, fault.to()));
                }
                add(ChainFault.at(Kind.OUT_OF_ORDER, number));
                return;
            }
        }
        add(ChainFault.at(Kind.INSERTED, number));
    }

    /** Returns all faults, at most a thousand, once the last entry was followed; the head says what the last one was. */
    public List<ChainFault> end(Optional<BookHead> head) {
        head.ifPresent(known -> {
            if (known.lastNumber() >= expected) {
                add(new ChainFault(Kind.TAIL_CUT, expected, known.lastNumber()));
            } else if (known.lastNumber() < expected - 1) {
                add(new ChainFault(Kind.TAIL_ADDED, known.lastNumber() + 1, expected - 1));
            } else if (!known.lastDigest().equals(last) && !doubtful) {
                add(ChainFault.at(Kind.REWRITTEN, Math.max(1, expected - 1)));
            }
        });
        return List.copyOf(faults);
    }

    /** Returns the number of the last entry followed. */
    public int lastNumber() {
        return expected - 1;
    }

    /** Returns the stored digest of the last entry followed. */
    public String lastDigest() {
        return last;
    }

    private void add(ChainFault fault) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(fault);
        }
    }
}
