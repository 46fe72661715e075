package org.civilaffairs.app.register;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntSupplier;
import org.civilaffairs.core.register.BookHead;
import org.civilaffairs.core.register.BookId;

/** Takes all figures of one database; half of the entries are written by the stores, half by plain JDBC. */
final class FiguresTaken {

    static final int LENGTH = 10_000;
    private static final int BATCH = 1000;
    private static final int PAGE = 50;
    private static final int ONES = 2000;
    private static final int PAGES = 2000;
    private static final int SEARCHES = 300;
    private static final int WARMING = 5;
    private static final int TEN = 10;
    private static final String SEAL = "0".repeat(64);

    private final FiguresDatabase database;
    private final Wired stores;
    private final PlainJdbc plain;
    private final FiguresWriting writing;
    private final Figures figures;
    private final Random random = new Random(7);
    private final int books;

    FiguresTaken(FiguresDatabase database, String kind, Path folder, int entries) {
        this.database = database;
        stores = Wired.to(database.source(), folder);
        plain = new PlainJdbc(database);
        writing = new FiguresWriting(stores, new FiguresBooks());
        figures = new Figures(kind);
        books = Math.max(1, entries / 2 / LENGTH);
    }

    String taken() throws Exception {
        append();
        database.settle();
        appendOneByOne();
        read("page of 50 at the beginning", PAGES, () -> 0, Optional.empty(), "");
        read("page of 50 in the middle", PAGES, () -> LENGTH / 2, Optional.empty(), "");
        read("the last page of 50", PAGES, () -> LENGTH - PAGE, Optional.empty(), "");
        read("page of 50 anywhere", PAGES, () -> random.nextInt(LENGTH - PAGE), Optional.empty(), "");
        read("50 of a month", SEARCHES, () -> 0, Optional.of(6), "");
        read("50 with a word that few have", SEARCHES, () -> 0, Optional.empty(), FiguresBooks.RARE);
        read("a word that none has", SEARCHES, () -> 0, Optional.empty(), "没有人写过的词");
        return figures + "\n" + new AuditFigures(database, writing).taken();
    }

    private void append() throws Exception {
        List<Long> ours = new ArrayList<>();
        List<Long> others = new ArrayList<>();
        for (int at = 0; at < books; at++) {
            BookId book = FiguresBooks.book(at, false);
            Post post = FiguresBooks.post(book.village());
            KeptBook twin = KeptBook.empty(FiguresBooks.book(at, true));
            plain.open(twin.id());
            for (int batch = 0; batch < LENGTH / BATCH; batch++) {
                ours.add(Figures.time(
                                turn -> {
                                    writing.batch(book, post, BATCH);
                                    database.commit();
                                },
                                0)
                        / BATCH);
                List<Object[]> rows = new ArrayList<>();
                twin = prepared(twin, rows, BATCH);
                BookHead end = twin.head();
                others.add(Figures.time(turn -> plain.append(rows, end), 0) / BATCH);
            }
        }
        int warming = ours.size() / WARMING;
        figures.line(
                "append in batches of 1,000, each entry",
                ours.subList(warming, ours.size()),
                others.subList(warming, others.size()));
    }

    /** Makes the next rows of a book, ready to be stored, and returns the book after them. */
    private KeptBook prepared(KeptBook before, List<Object[]> rows, int count) {
        Post post = FiguresBooks.post(before.id().village());
        KeptBook kept = before;
        Optional<KeptEntry> last = stores.entries().find(kept.id(), kept.head().lastNumber());
        for (int entry = 0; entry < count; entry++) {
            EntryRow row = writing.row(kept, last, post);
            rows.add(row.values(text -> SEAL));
            kept = kept.with(row.entry().head(), kept.figures());
            last = Optional.of(row.kept());
        }
        database.commit();
        return kept;
    }

    private void appendOneByOne() throws Exception {
        Post post = FiguresBooks.post(FiguresBooks.book(0, false).village());
        List<Long> ours = new ArrayList<>();
        List<Long> others = new ArrayList<>();
        for (int turn = -ONES / WARMING; turn < ONES; turn++) {
            BookId book = FiguresBooks.book(random.nextInt(Math.min(books, TEN)), false);
            BookId twin = FiguresBooks.book(random.nextInt(Math.min(books, TEN)), true);
            List<Object[]> rows = new ArrayList<>();
            KeptBook end = prepared(stores.books().find(twin).orElseThrow(), rows, 1);
            int number = writing.next(book);
            database.commit();
            long our = Figures.time(
                    at -> {
                        writing.one(book, number, post);
                        database.commit();
                    },
                    turn);
            long other = Figures.time(at -> plain.append(rows, end.head()), turn);
            if (turn >= 0) {
                ours.add(our);
                others.add(other);
            }
        }
        figures.line("append one, durably", ours, others);
    }

    private void read(String work, int turns, IntSupplier after, Optional<Integer> month, String word)
            throws Exception {
        int[] found = new int[2];
        figures.compare(
                work,
                turns,
                1,
                turn -> {
                    var query = new EntryQuery(after.getAsInt(), month, word, PAGE);
                    found[0] += stores.entries().page(anyBook(false), query).size();
                    database.commit();
                },
                turn -> {
                    String more = (month.isPresent() ? " AND e.event_month = ?" : "")
                            + (word.isEmpty() ? "" : " AND e.search_text LIKE ? ESCAPE '!'");
                    Object[] values = month.isPresent()
                            ? new Object[] {month.get()}
                            : word.isEmpty() ? new Object[0] : new Object[] {SearchText.pattern(word)};
                    found[1] += plain.page(anyBook(true), after.getAsInt(), more, values);
                });
        if (Math.abs(found[0] - found[1]) > turns) {
            throw new IllegalStateException(work + " found " + found[0] + " and " + found[1]);
        }
    }

    private BookId anyBook(boolean twin) {
        return FiguresBooks.book(random.nextInt(books), twin);
    }
}
