package org.civilaffairs.app.printing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.civilaffairs.app.register.EntryQuery;
import org.civilaffairs.app.register.KeptBook;
import org.civilaffairs.app.register.KeptEntry;
import org.civilaffairs.app.register.RegisterLists;

/** A book's entries in the order of their numbers, read a few hundred at a time, up to the last one wanted. */
final class KeptEntries implements Iterator<KeptEntry> {

    private static final int AT_A_TIME = 250;

    /** Reads the entries after a number. */
    @FunctionalInterface
    interface Pages {
        List<KeptEntry> after(int number, int most);
    }

    private final Pages pages;
    private final int last;
    private final Deque<KeptEntry> read = new ArrayDeque<>();
    private int number;

    KeptEntries(Pages pages, int last) {
        this.pages = pages;
        this.last = last;
    }

    /** Returns the entries that a book had when it was read. */
    static KeptEntries of(RegisterLists lists, KeptBook book) {
        return new KeptEntries(
                (after, most) -> lists.page(book.id(), new EntryQuery(after, Optional.empty(), "", most)),
                book.head().lastNumber());
    }

    @Override
    public boolean hasNext() {
        return number < last;
    }

    @Override
    public KeptEntry next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (read.isEmpty()) {
            read.addAll(pages.after(number, Math.min(AT_A_TIME, last - number)));
        }
        KeptEntry next = read.remove();
        number = next.entry().number();
        return next;
    }

    <T> Iterator<T> map(Function<KeptEntry, T> change) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return KeptEntries.this.hasNext();
            }

            @Override
            public T next() {
                return change.apply(KeptEntries.this.next());
            }
        };
    }
}
