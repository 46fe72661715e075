package org.civilaffairs.app.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.app.security.Vault;
import org.civilaffairs.core.register.BookFacts;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.EntryKind;
import org.civilaffairs.core.register.EntryMark;
import org.civilaffairs.core.register.EntryWanted;
import org.civilaffairs.core.register.Quarters;
import org.civilaffairs.core.register.RegisterEntry;
import org.civilaffairs.core.rule.Decision;

/** Writes one entry: locks the book, gathers what the core looks at, and stores what it accepts. */
@ApplicationScoped
class EntryWriting {

    @Inject
    private JdbcBooks books;

    @Inject
    private JdbcEntries entries;

    @Inject
    private JdbcStanding standing;

    @Inject
    private JdbcClaims claims;

    @Inject
    private JdbcFunds funds;

    @Inject
    private Vault vault;

    /** Writes into a book; of an entry that corrects or voids, the one referred to is found in the book of its year. */
    Decision<KeptEntry> write(BookId id, EntryWanted wanted, Post post) {
        BookId referredBook =
                new BookId(id.village(), id.type(), wanted.concernsYear() == 0 ? id.year() : wanted.concernsYear());
        boolean refers = wanted.refersTo() > 0;
        boolean elsewhere = refers && !referredBook.equals(id);
        // The older book first, in whatever order two writers come.
        Optional<KeptBook> older =
                elsewhere ? Optional.of(books.lock(referredBook, wanted.recordedOn())) : Optional.empty();
        KeptBook book = books.lock(id, wanted.recordedOn());
        Optional<KeptEntry> referred = refers ? entries.find(referredBook, wanted.refersTo()) : Optional.empty();
        BookFacts facts = facts(id, wanted, post, referred);
        BookFacts all = funds.before(id, wanted, referred).map(facts::leaving).orElse(facts);
        Decision<RegisterEntry> decision = book.head().append(wanted, all);
        if (decision.accepted().isEmpty()) {
            books.forgetIfEmpty(book);
            older.ifPresent(books::forgetIfEmpty);
        }
        return decision.map(entry -> {
            EntryRow row = row(entry, wanted, post, referred, null);
            referred.ifPresent(old -> {
                claims.release(old.entry());
                entries.unmark(old.entry());
            });
            entries.add(List.of(row));
            claims.claim(List.of(entry));
            funds.count(List.of(entry), referred);
            books.keep(
                    book.with(entry.head(), book.figures().after(row.kept(), elsewhere ? Optional.empty() : referred)));
            older.ifPresent(
                    other -> books.keep(other.with(other.head(), other.figures().without(referred.orElseThrow()))));
            return row.kept();
        });
    }

    BookFacts facts(BookId id, EntryWanted wanted, Post post, Optional<KeptEntry> referred) {
        BookFacts facts = post.facts();
        if (referred.isPresent()) {
            EntryMark mark = EntryMark.of(referred.get().entry(), post.policy(), post.calendar());
            facts = facts.referringTo(mark, referred.get().struck().isPresent());
        }
        if (wanted.kind() == EntryKind.NIL) {
            facts = facts.withQuarterTaken(quarterTaken(id, wanted.happenedOn()));
        }
        boolean written = !wanted.origin().isEmpty()
                && claims.written(id.village(), id.type(), wanted.origin()).isPresent();
        String home = wanted.payment().isEmpty()
                ? ""
                : claims.home(id.village(), wanted.payment()).orElse("");
        return facts.counted(written, home);
    }

    private boolean quarterTaken(BookId id, LocalDate day) {
        LocalDate end = Quarters.end(day.getYear(), Quarters.of(day));
        return standing.any(id, end.withDayOfMonth(1).minusMonths(2), end);
    }

    EntryRow row(RegisterEntry entry, EntryWanted wanted, Post post, Optional<KeptEntry> referred, String rowDigest) {
        Timing timing =
                switch (entry.kind()) {
                    case ENTRY -> post.timing(entry);
                    case CORRECTION, VOID, NIL -> Timing.IN_TIME;
                };
        String hidden = wanted.content()
                .map(content -> HiddenValues.of(wanted.salt(), content))
                .filter(values -> !values.isEmpty())
                .map(values -> vault.seal(values.toJson(), purpose(entry.book(), entry.number())))
                .orElse(null);
        return new EntryRow(entry, timing, hidden, rowDigest);
    }

    /** Returns what hidden values are sealed for: an entry's own, so that they open in no other row. */
    static String purpose(BookId book, int number) {
        return "register-hidden " + book + " " + number;
    }
}
