package org.civilaffairs.app.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.register.BookFacts;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.EntryMark;
import org.civilaffairs.core.register.EntryWanted;
import org.civilaffairs.core.register.RegisterEntry;

/** Appends as the services do: checked and numbered by the core, chained, sealed, stored, the book's figures kept beside. */
final class FiguresWriting {

    /** What is wanted as a book's entry of a number. */
    @FunctionalInterface
    interface Wishes {
        EntryWanted wanted(BookId book, int number, Post post);
    }

    private final Wired stores;
    private final Wishes made;

    FiguresWriting(Wired stores, Wishes made) {
        this.stores = stores;
        this.made = made;
    }

    /** Appends many at once. */
    void batch(BookId book, Post post, int count) {
        KeptBook kept = stores.books().lock(book, LocalDate.of(book.year(), 1, 1));
        List<EntryRow> rows = new ArrayList<>();
        Optional<KeptEntry> before = Optional.empty();
        for (int entry = 0; entry < count; entry++) {
            EntryRow row = row(kept, before, post);
            kept = kept.with(row.entry().head(), kept.figures().after(row.kept(), referred(row.entry(), before)));
            before = Optional.of(row.kept());
            rows.add(row);
        }
        stores.entries().add(rows);
        stores.claims().claim(rows.stream().map(EntryRow::entry).toList());
        stores.books().keep(kept);
    }

    /** Returns the next row of a book without storing it. */
    EntryRow row(KeptBook kept, Optional<KeptEntry> before, Post post) {
        EntryWanted wanted = made.wanted(kept.id(), kept.head().lastNumber() + 1, post);
        BookFacts facts = post.facts();
        if (wanted.refersTo() > 0) {
            facts = facts.referringTo(
                    EntryMark.of(before.orElseThrow().entry(), post.policy(), post.calendar()), false);
        }
        RegisterEntry entry = kept.head().append(wanted, facts).accepted().orElseThrow();
        return stores.writing().row(entry, wanted, post, referred(entry, before), null);
    }

    private static Optional<KeptEntry> referred(RegisterEntry entry, Optional<KeptEntry> before) {
        return entry.refersTo() > 0 ? before : Optional.empty();
    }

    /** Returns the number that a book's next entry will have. */
    int next(BookId book) {
        return stores.books().find(book).map(kept -> kept.head().lastNumber()).orElse(0) + 1;
    }

    /** Appends one, as somebody at the form does. */
    void one(BookId book, int number, Post post) {
        stores.writing()
                .write(book, made.wanted(book, number, post), post)
                .accepted()
                .orElseThrow();
    }
}
