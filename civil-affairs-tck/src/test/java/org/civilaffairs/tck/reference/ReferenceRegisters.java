package org.civilaffairs.tck.reference;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonName;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.register.BookHead;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.Chain;
import org.civilaffairs.core.register.DocumentKind;
import org.civilaffairs.core.register.EntrySource;
import org.civilaffairs.core.register.EntryWanted;
import org.civilaffairs.core.register.PaperPlace;
import org.civilaffairs.core.register.RegisterContent;
import org.civilaffairs.core.register.RegisterEntry;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.register.Writer;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Breach;
import org.civilaffairs.tck.adapter.Office;
import org.civilaffairs.tck.adapter.Outcome;
import org.civilaffairs.tck.adapter.Registers;

/** The ten books of the reference; one command at a time, as a database would have it. */
record ReferenceRegisters(Reference reference) implements Registers {

    private static final String SALT = "00112233445566778899aabbccddeeff";

    private Shelf shelf() {
        return reference.store.shelf;
    }

    private static RegisterType type(String book) {
        return RegisterType.find(book).orElseThrow();
    }

    @Override
    public Outcome open(String village, String book, int year, Actor by, LocalDate on) {
        synchronized (reference) {
            if (!reference.twist.noted(reference.twist.leavesClosed(book, year))) {
                BookId id = new BookId(new DivisionCode(village), type(book), year);
                shelf().open(id);
                reference.store.vault.begin(id, Reference.actor(by), on);
            }
            return Outcome.done("");
        }
    }

    @Override
    public List<Book> books(String village, int year) {
        List<Book> right = shelf().heads(village, year).stream()
                .map(head -> new Book(head.book().type().code(), head.lastNumber(), head.lastDigest(), head.open()))
                .toList();
        return reference.twist.noted(right, reference.twist.books(right));
    }

    @Override
    public List<Column> columns(String village, String book) {
        return type(book).columns().stream()
                .map(column -> new Column(column.key(), column.required()))
                .toList();
    }

    @Override
    public Outcome write(String village, String book, Entry asked) {
        synchronized (reference) {
            Optional<Breach> whim = reference.twist.refuses(book, asked);
            if (reference.twist.noted(whim.isPresent())) {
                return Outcome.refused(Set.of(whim.get()));
            }
            Entry entry = reference.twist.noted(asked, reference.twist.entry(book, asked));
            return read(
                    village,
                    book,
                    entry,
                    content -> EntryWanted.of(
                            new DivisionCode(village), content, entry.happenedOn(), writer(entry), SALT));
        }
    }

    @Override
    public Outcome correct(String village, String book, int number, Entry asked, String reason) {
        synchronized (reference) {
            Entry entry = reference.twist.noted(asked, reference.twist.entry(book, asked));
            return whim(village, book, entry, number)
                    .orElseGet(() -> read(
                            village,
                            book,
                            entry,
                            content -> EntryWanted.correction(
                                    new DivisionCode(village),
                                    content,
                                    entry.happenedOn(),
                                    number,
                                    reason,
                                    writer(entry),
                                    SALT)));
        }
    }

    private Optional<Outcome> whim(String village, String book, Entry entry, int number) {
        return lines(village, book, entry.happenedOn().getYear()).stream()
                .filter(line -> line.number() == number)
                .findFirst()
                .flatMap(line -> reference.twist.refuses(book, line))
                .map(whim -> {
                    reference.twist.noted(true);
                    return Outcome.refused(Set.of(whim));
                });
    }

    private interface Wanted {
        EntryWanted of(RegisterContent content);
    }

    private Outcome read(String village, String book, Entry entry, Wanted wanted) {
        Policy policy = reference.store.policies().on(entry.recordedOn(), new DivisionCode(village));
        Decision<RegisterContent> content = type(book).read(entry.content(), policy, entry.recordedOn());
        if (content.accepted().isEmpty()) {
            return reference.refused(content.findings());
        }
        EntryWanted bare = wanted.of(content.accepted().get());
        EntryWanted known = book.equals("R02") ? bare.known(entry.knownOn()) : bare;
        EntryWanted whole = entry.payment().isEmpty() ? known : known.from("", entry.payment());
        return append(
                entry, whole.with(entry.originals().stream().map(this::original).toList()));
    }

    private org.civilaffairs.core.register.Original original(Original original) {
        DocumentKind kind = DocumentKind.valueOf(original.kind());
        return original.document().isEmpty()
                ? org.civilaffairs.core.register.Original.paper(kind, PaperPlace.parse(original.place()))
                : org.civilaffairs.core.register.Original.scan(
                        kind, original.document(), reference.store.vault.digest(original.document()));
    }

    private Writer writer(Entry entry) {
        return new Writer(
                new PersonName(entry.writer().name()),
                reference.store.person(entry.writer().identityNumber()),
                Reference.actor(entry.by()).office(),
                new DivisionCode(entry.by().division()));
    }

    private Outcome append(Entry entry, EntryWanted bare) {
        EntryWanted recorded = bare.recorded(
                entry.recordedOn(),
                entry.by().office() == Office.TOWN ? EntrySource.PAPER_REKEYED : EntrySource.ELECTRONIC);
        EntryWanted wanted = entry.concerns() == 0 ? recorded : recorded.concerning(entry.concerns());
        BookHead head = shelf().head(wanted.book());
        Decision<RegisterEntry> decision = head.append(wanted, shelf().facts(wanted, reference.store));
        int number = head.lastNumber() + 1;
        if (decision.accepted().isEmpty()) {
            if (!reference.forgiven(decision.findings())) {
                return reference.refused(decision.findings());
            }
        } else {
            shelf().add(decision.accepted().get());
        }
        String village = wanted.village().digits();
        int told = reference.twist.told(
                village, wanted.type().code(), wanted.book().year(), number);
        return Outcome.done(Integer.toString(reference.twist.noted(number, told)));
    }

    @Override
    public Outcome strike(String village, String book, int number, Entry entry, String reason) {
        synchronized (reference) {
            return whim(village, book, entry, number)
                    .orElseGet(() -> append(
                            entry,
                            EntryWanted.voiding(
                                    new DivisionCode(village),
                                    type(book),
                                    entry.happenedOn(),
                                    number,
                                    reason,
                                    writer(entry))));
        }
    }

    @Override
    public Outcome nil(String village, String book, int quarter, Entry entry) {
        synchronized (reference) {
            return append(
                    entry,
                    EntryWanted.nil(
                            new DivisionCode(village),
                            type(book),
                            entry.happenedOn().getYear(),
                            quarter,
                            writer(entry)));
        }
    }

    @Override
    public List<Line> lines(String village, String book, int year) {
        List<Line> right = new ArrayList<>();
        List<RegisterEntry> entries = shelf().entries(new BookId(new DivisionCode(village), type(book), year));
        Map<Integer, State> struck = Shelf.struck(entries);
        for (RegisterEntry entry : entries) {
            right.add(shelf().line(entry, struck.getOrDefault(entry.number(), State.STANDING), reference.store));
        }
        return reference.twist.noted(right, reference.twist.lines(book, right));
    }

    @Override
    public byte[] file(String village, String book, int year) {
        String right = shelf().file(new BookId(new DivisionCode(village), type(book), year));
        return reference.twist.noted(right, reference.twist.file(right)).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Proof proof(String village, String book, int year) {
        BookId id = new BookId(new DivisionCode(village), type(book), year);
        BookHead head = shelf().head(id);
        boolean intact = Chain.verify(shelf().entries(id), head).isEmpty();
        Proof right = new Proof(intact, head.lastNumber(), head.lastDigest());
        return reference.twist.noted(right, reference.twist.proof(right));
    }
}
