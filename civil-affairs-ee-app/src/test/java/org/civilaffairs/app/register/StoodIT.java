package org.civilaffairs.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.civilaffairs.core.calendar.HolidayTable;
import org.civilaffairs.core.calendar.WorkingDays;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.EntryKind;
import org.civilaffairs.core.register.EntrySource;
import org.civilaffairs.core.register.EntryWanted;
import org.civilaffairs.core.register.Quarters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As of every day the books say what their entries say one by one: how many there were, which quarters had some, which were late or lacked documents. */
class StoodIT {

    private static final int BOOKS = 3;
    private static final int LENGTH = 60;
    private static final int STRUCK = 4;
    private static final int LATER = 40;

    private final Random random = new Random(4);
    private final FiguresBooks made = new FiguresBooks();

    @Test
    void everyPastDayIsAsItsEntriesSay(@TempDir Path folder) throws SQLException {
        BareDatabase database = BareDatabase.start();
        Wired stores = Wired.to(database.source(), folder);
        FiguresWriting writing = new FiguresWriting(stores, this::wanted);
        for (int at = 0; at < BOOKS; at++) {
            BookId book = FiguresBooks.book(at, false);
            for (int entry = 0; entry < LENGTH; entry++) {
                writing.one(book, entry + 1, post(book));
            }
        }
        List<KeptBook> books = List.of(0, 1, 2).stream()
                .map(at -> stores.books().find(FiguresBooks.book(at, false)).orElseThrow())
                .toList();
        Area area = Area.of(books.get(0).id().village().district());
        Map<BookId, List<KeptEntry>> entries = books.stream()
                .collect(Collectors.toMap(
                        KeptBook::id, book -> stores.entries().page(book.id(), EntryQuery.first(LENGTH))));
        JdbcStood past = Wired.lookingBack(database.source());
        int told = 0;
        for (LocalDate on = LocalDate.of(FiguresBooks.YEAR, 1, 1);
                on.getYear() == FiguresBooks.YEAR;
                on = on.plusDays(1)) {
            var stood = past.stood(area, FiguresBooks.YEAR - 1, FiguresBooks.YEAR, books, on);
            for (KeptBook book : books) {
                String expected = oneByOne(entries.get(book.id()), on);
                assertEquals(expected, written(stood.get(book.id())), book.id() + " on " + on);
                told += expected.contains("+") ? 1 : 0;
            }
        }
        assertTrue(told > 0, "nothing was ever told");
    }

    private static Post post(BookId book) {
        Post post = FiguresBooks.post(book.village());
        var holidays = List.of(new HolidayTable(FiguresBooks.YEAR, new TreeSet<>(), new TreeSet<>()));
        return new Post(post.policy(), WorkingDays.of(holidays), post.holders());
    }

    /** Some entries are recorded late, each fourth strikes out the one before. */
    private EntryWanted wanted(BookId book, int number, Post post) {
        EntryWanted one = made.wanted(book, number * 2 - 1, post);
        LocalDate recorded = one.happenedOn().plusDays(random.nextInt(LATER));
        return number % STRUCK == 0
                ? EntryWanted.voiding(
                                book.village(),
                                book.type(),
                                recorded,
                                number - 1,
                                "重复登记",
                                post.holders().get(0))
                        .recorded(recorded, EntrySource.PAPER)
                : one.recorded(recorded, EntrySource.PAPER).with(number % 3 == 0 ? List.of() : one.originals());
    }

    private static String oneByOne(List<KeptEntry> entries, LocalDate on) {
        Map<Integer, LocalDate> struckOn = entries.stream()
                .filter(one -> one.entry().refersTo() > 0)
                .collect(Collectors.toMap(
                        one -> one.entry().refersTo(), one -> one.entry().recordedOn()));
        List<KeptEntry> known = entries.stream()
                .filter(one -> !one.entry().recordedOn().isAfter(on))
                .toList();
        List<KeptEntry> standing = known.stream()
                .filter(one -> one.entry().kind() != EntryKind.VOID)
                .filter(one -> struckOn.getOrDefault(one.entry().number(), LocalDate.MAX)
                        .isAfter(on))
                .toList();
        return known.size()
                + " "
                + standing.stream()
                        .map(one -> Quarters.of(one.entry().happenedOn()))
                        .collect(Collectors.toCollection(TreeSet::new))
                + standing.stream()
                        .filter(one -> one.timing() == Timing.LATE
                                || !one.entry().missing().isEmpty())
                        .map(one -> "+" + one.entry().number() + (one.timing() == Timing.LATE)
                                + one.entry().missing())
                        .collect(Collectors.joining());
    }

    private static String written(JdbcStood.Standing stood) {
        return stood.entries()
                + " "
                + stood.quarters()
                + stood.marks().stream()
                        .map(mark -> "+" + mark.number() + mark.late() + mark.missing())
                        .collect(Collectors.joining());
    }
}
