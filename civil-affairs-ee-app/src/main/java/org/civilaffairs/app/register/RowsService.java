package org.civilaffairs.app.register;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.civilaffairs.app.audit.Audit;
import org.civilaffairs.app.audit.Change;
import org.civilaffairs.app.register.RowTaken.Outcome;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.register.BookFacts;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.Column;
import org.civilaffairs.core.register.DonationFunds;
import org.civilaffairs.core.register.EntryKind;
import org.civilaffairs.core.register.EntrySource;
import org.civilaffairs.core.register.EntryWanted;
import org.civilaffairs.core.register.Original;
import org.civilaffairs.core.register.RegisterEntry;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.rule.Decision;

/** Writes many rows of a kind of book at once: each is decided about by the core like any other, but books are locked and stored once. */
@ApplicationScoped
public class RowsService {

    @Inject
    private RegisterService service;

    @Inject
    private RegisterLists lists;

    @Inject
    private Posts posts;

    @Inject
    private EntryWishes wishes;

    @Inject
    private EntryWriting writing;

    @Inject
    private JdbcBooks books;

    @Inject
    private JdbcEntries entries;

    @Inject
    private JdbcClaims claims;

    @Inject
    private JdbcFunds funds;

    @Inject
    private RowPapers papers;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /**
     * What all rows of one transaction share.
     *
     * @param posts who is in post on the days of writing
     * @param scans the digests of the scans that rows name
     * @param homes where money and goods of rows before are counted, which the database does not know yet
     */
    private record Taking(
            Map<Integer, Open> books,
            Function<LocalDate, Post> posts,
            Map<String, String> scans,
            Map<String, String> homes) {}

    /** One book while rows come into it. */
    private static final class Open {

        private final Map<String, Integer> known;
        private final List<EntryRow> rows = new ArrayList<>();
        private final Optional<DonationFunds> funds;
        private KeptBook book;

        Open(KeptBook book, Map<String, Integer> known, Optional<DonationFunds> funds) {
            this.book = book;
            this.known = new HashMap<>(known);
            this.funds = funds;
        }
    }

    /** Writes rows, in their order, into the books of the years in which they happened, all in one transaction. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<RowTaken> take(DivisionCode village, RegisterType type, List<RowGiven> rows) {
        service.mustWrite(village);
        Map<Integer, Open> open = open(village, type, rows);
        Taking taking = new Taking(open, posts.on(village), papers.scans(rows), new HashMap<>());
        List<RowTaken> taken = rows.stream().map(row -> take(taking, row)).toList();
        open.values().forEach(this::keep);
        return taken;
    }

    /** Like {@link #take}, but nothing is kept. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<RowTaken> attempt(DivisionCode village, RegisterType type, List<RowGiven> rows) {
        List<RowTaken> taken = take(village, type, rows);
        // Last, for a transaction that will not be kept takes no further connection.
        transaction.setRollbackOnly();
        return taken;
    }

    /** The older book first, in whatever order two writers come. */
    private Map<Integer, Open> open(DivisionCode village, RegisterType type, List<RowGiven> rows) {
        Map<Integer, List<String>> digests = new TreeMap<>();
        rows.forEach(row -> digests.computeIfAbsent(row.happenedOn().getYear(), year -> new ArrayList<>())
                .add(row.digest()));
        Map<Integer, Open> open = new TreeMap<>();
        digests.forEach((year, of) -> {
            BookId id = new BookId(village, type, year);
            open.put(
                    year,
                    new Open(
                            books.lock(id, LocalDate.now(clock)),
                            entries.imported(id, of),
                            type == RegisterType.CHARITY_DONATION
                                    ? Optional.of(funds.of(village, year))
                                    : Optional.empty()));
        });
        return open;
    }

    private RowTaken take(Taking all, RowGiven row) {
        Open open = all.books().get(row.happenedOn().getYear());
        if (open.known.containsKey(row.digest())) {
            return RowTaken.of(Outcome.KNOWN);
        }
        Optional<RegisterEntry> named =
                row.number() == 0 || row.number() > open.book.head().lastNumber()
                        ? Optional.empty()
                        : entries.find(open.book.id(), row.number()).map(KeptEntry::entry);
        if (named.isPresent()) {
            return RowTaken.of(says(named.get(), row) ? Outcome.KNOWN : Outcome.DIFFERS);
        }
        Optional<List<Original>> originals = RowPapers.of(row, all.scans());
        if (originals.isEmpty()) {
            return RowTaken.of(Outcome.NO_SCAN);
        }
        LocalDate recordedOn = row.recordedOn().orElseGet(() -> LocalDate.now(clock));
        Post post = all.posts().apply(recordedOn);
        EntryWanted wanted = wanted(open.book.id(), row, originals.get(), recordedOn, post);
        BookFacts stored = writing.facts(open.book.id(), wanted, post, Optional.empty());
        BookFacts facts = all.homes().containsKey(row.payment())
                ? stored.counted(false, all.homes().get(row.payment()))
                : stored;
        BookFacts whole = open.funds.map(facts::leaving).orElse(facts);
        Decision<RegisterEntry> decision = open.book.head().append(wanted, whole);
        decision.accepted().ifPresent(entry -> {
            EntryRow written = writing.row(entry, wanted, post, Optional.empty(), row.digest());
            open.rows.add(written);
            open.known.put(row.digest(), entry.number());
            if (!entry.payment().isEmpty()) {
                all.homes()
                        .put(
                                entry.payment(),
                                open.book.id().type().code() + " "
                                        + open.book.id().year() + "-" + entry.number());
            }
            // What is left goes over into the years after.
            all.books().values().stream()
                    .filter(later -> later.book.id().year() >= open.book.id().year())
                    .forEach(later -> later.funds.ifPresent(left -> left.add(entry)));
            open.book = open.book.with(entry.head(), open.book.figures().after(written.kept(), Optional.empty()));
        });
        return new RowTaken(decision.accepted().isPresent() ? Outcome.WRITTEN : Outcome.REFUSED, decision.findings());
    }

    private boolean says(RegisterEntry entry, RowGiven row) {
        Map<String, String> values = lists.values(entry);
        entry.book().type().columns().stream()
                .filter(Column::computed)
                .map(Column::key)
                .forEach(values::remove);
        return entry.happenedOn().equals(row.happenedOn())
                && entry.checkedBy().equals(row.checkedBy())
                && entry.remark().equals(row.remark())
                && RowPapers.agree(row, entry)
                && values.equals(row.content().values());
    }

    private EntryWanted wanted(BookId book, RowGiven row, List<Original> originals, LocalDate recordedOn, Post post) {
        return new EntryWanted(
                book.village(),
                book.type(),
                EntryKind.ENTRY,
                row.happenedOn(),
                row.knownOn(),
                recordedOn,
                Optional.of(row.content()),
                0,
                "",
                posts.writer(post, null),
                row.checkedBy(),
                EntrySource.IMPORT,
                originals,
                "",
                row.payment(),
                0,
                row.remark(),
                wishes.salt());
    }

    private void keep(Open open) {
        if (open.rows.isEmpty()) {
            books.forgetIfEmpty(open.book);
            return;
        }
        entries.add(open.rows);
        List<RegisterEntry> written = open.rows.stream().map(EntryRow::entry).toList();
        claims.claim(written);
        funds.count(written, Optional.empty());
        books.keep(open.book);
        BookId id = open.book.id();
        int first = open.rows.get(0).entry().number();
        audit.record(Change.of(
                        "register.import",
                        id.village().digits(),
                        id + " " + first + "–" + open.book.head().lastNumber())
                .to(open.book.head().lastDigest()));
    }
}
