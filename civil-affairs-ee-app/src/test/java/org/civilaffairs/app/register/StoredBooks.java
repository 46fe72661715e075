package org.civilaffairs.app.register;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.civilaffairs.app.attachment.StoredDocuments;
import org.civilaffairs.app.printing.TenBooks;
import org.civilaffairs.app.printing.TenBooks.Sample;
import org.civilaffairs.core.calendar.WorkingDays;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.register.BookFacts;
import org.civilaffairs.core.register.BookHead;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.DocumentKind;
import org.civilaffairs.core.register.EntryKind;
import org.civilaffairs.core.register.EntryMark;
import org.civilaffairs.core.register.EntrySource;
import org.civilaffairs.core.register.EntryWanted;
import org.civilaffairs.core.register.Original;
import org.civilaffairs.core.register.RegisterContent;
import org.civilaffairs.core.register.RegisterEntry;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.register.Writer;

/** Books of the sample entries, some corrected, some voided, written straight into the tables. */
final class StoredBooks {

    private static final DivisionCode VILLAGE = DivisionCode.parse("690102101201");
    private static final PersonId ASSISTANT = new PersonId("p-lin");
    private static final Policy POLICY = Policies.plan().on(LocalDate.of(2022, 12, 31), VILLAGE);
    private static final BookFacts FACTS = BookFacts.of(POLICY, WorkingDays.of(List.of()), Set.of(ASSISTANT));

    private static final int SCANS = 99;

    private final JdbcBooks books;
    private final JdbcEntries entries;
    private final Random random;

    StoredBooks(JdbcBooks books, JdbcEntries entries, Random random) {
        this.books = books;
        this.entries = entries;
        this.random = random;
    }

    /** Adds the documents that the entries rest on. */
    static void scans(BareDatabase database) throws SQLException {
        for (int scan = 0; scan < SCANS; scan++) {
            StoredDocuments.add(database.connection(), "scan" + scan);
        }
    }

    /** Writes a book of so many entries and returns where it ends. */
    BookHead write(RegisterType type, int count) {
        BookId id = new BookId(VILLAGE, type, 2022);
        KeptBook book = books.lock(id, LocalDate.of(2022, 1, 1));
        List<EntryRow> rows = new ArrayList<>();
        List<Integer> standing = new ArrayList<>();
        while (rows.size() < count) {
            RegisterEntry entry = next(book.head(), rows, standing);
            rows.add(new EntryRow(
                    entry,
                    random.nextBoolean() ? Timing.LATE : Timing.IN_TIME,
                    random.nextBoolean() ? "hidden" + entry.number() : null,
                    random.nextBoolean() ? entry.digest() : null));
            book = book.with(entry.head(), book.figures());
        }
        entries.add(rows);
        books.keep(book);
        return book.head();
    }

    private RegisterEntry next(BookHead head, List<EntryRow> rows, List<Integer> standing) {
        List<Sample> samples = TenBooks.samples(head.book().type());
        Sample sample = samples.get(random.nextInt(samples.size()));
        boolean refers = !standing.isEmpty() && random.nextInt(4) == 0;
        int refersTo = refers ? standing.remove(random.nextInt(standing.size())) : 0;
        EntryKind kind = !refers ? EntryKind.ENTRY : random.nextBoolean() ? EntryKind.VOID : EntryKind.CORRECTION;
        Optional<RegisterContent> content = kind == EntryKind.VOID
                ? Optional.empty()
                : head.book()
                        .type()
                        .read(sample.typed(), POLICY, sample.recordedOn())
                        .accepted();
        LocalDate day = sample.happenedOn();
        EntryWanted wanted = new EntryWanted(
                VILLAGE,
                head.book().type(),
                kind,
                day,
                head.book().type() == RegisterType.HARDSHIP_CHANGE && content.isPresent()
                        ? Optional.of(day)
                        : Optional.empty(),
                sample.recordedOn(),
                content,
                refersTo,
                refers ? "笔误" : "",
                Writer.assistant(new PersonName("林秋实"), ASSISTANT, VILLAGE),
                "赵算明",
                EntrySource.PAPER,
                random.nextBoolean()
                        ? List.of()
                        : List.of(Original.scan(DocumentKind.PHOTO, "scan" + random.nextInt(SCANS), "0f".repeat(32))),
                "",
                "",
                0,
                random.nextBoolean() ? "" : "备注\\第\n" + random.nextInt(),
                "00112233445566778899aabbccddeeff");
        BookFacts facts = refers
                ? FACTS.referringTo(
                        EntryMark.of(rows.get(refersTo - 1).entry(), POLICY, WorkingDays.of(List.of())), false)
                : FACTS;
        RegisterEntry entry = head.append(wanted, facts).accepted().orElseThrow();
        if (kind != EntryKind.VOID) {
            standing.add(entry.number());
        }
        return entry;
    }
}
