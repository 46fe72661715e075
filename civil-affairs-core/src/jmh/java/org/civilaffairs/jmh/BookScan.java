package org.civilaffairs.jmh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civilaffairs.core.policy.Parameter;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.BookYear;
import org.civilaffairs.core.register.EntrySign;
import org.civilaffairs.core.register.Quarters;
import org.civilaffairs.core.supervision.VillageYear;
import org.civilaffairs.facts.GeneratedVillages;

/** What one pass over a village's books finds; lists are made when there is something to put in them. */
public final class BookScan {

    List<String> late = List.of();
    List<Parameter<?>> limits = List.of();
    List<String> lacking = List.of();
    List<String> keyedIn = List.of();
    List<String> gaps = List.of();
    List<String> silent = List.of();
    boolean afterClosing;
    int kept;

    /** Looks through entries that are beans with dates. */
    static BookScan ofBeans(List<Village.Book> books) {
        BookScan scan = new BookScan();
        for (Village.Book book : books) {
            scan.structure(book);
            for (Village.Entry entry : book.entries()) {
                scan.entry(entry);
            }
        }
        return scan;
    }

    /** Numbers and quarters of a book, which no entry tells by itself. */
    void structure(Village.Book book) {
        kept |= 1 << book.id().type().ordinal();
        int quarters = 0;
        int expected = 1;
        for (Village.Entry entry : book.entries()) {
            for (; expected < entry.getNumber(); expected++) {
                gaps = and(gaps, place(book.id(), expected));
            }
            expected++;
            LocalDate day =
                    entry.getHappenedOn().getYear() == book.id().year() ? entry.getHappenedOn() : entry.getRecordedOn();
            quarters |= 1 << ((day.getMonthValue() - 1) / 3);
        }
        quarters(book.id(), quarters);
    }

    private void entry(Village.Entry entry) {
        if (entry.isLate()) {
            late(entry);
        }
        if (entry.isLacking()) {
            lacking(entry);
        }
        if (entry.isKeyedIn()) {
            keyedIn(entry);
        }
    }

    void late(Village.Entry entry) {
        late(entry.getBook().id(), entry.getNumber());
    }

    void lacking(Village.Entry entry) {
        lacking = and(lacking, entry.place());
    }

    void keyedIn(Village.Entry entry) {
        keyedIn = and(keyedIn, entry.place());
    }

    /** Looks through the same books that the library judges. */
    static BookScan ofYears(VillageYear village) {
        BookScan scan = new BookScan();
        List<BookYear> books = village.books().get(0).year().books();
        for (int n = 0; n < books.size(); n++) {
            BookYear book = books.get(n);
            scan.kept |= 1 << book.book().type().ordinal();
            if (book.any(EntrySign.LATE)) {
                book.numbers(EntrySign.LATE).forEach(number -> scan.late(book.book(), number));
            }
            if (book.any(EntrySign.LACKS_DOCUMENTS)) {
                book.numbers(EntrySign.LACKS_DOCUMENTS)
                        .forEach(number -> scan.lacking = and(scan.lacking, place(book.book(), number)));
            }
            if (book.any(EntrySign.KEYED_IN_BY_TOWN)) {
                book.numbers(EntrySign.KEYED_IN_BY_TOWN)
                        .forEach(number -> scan.keyedIn = and(scan.keyedIn, place(book.book(), number)));
            }
            if (book.hasGaps()) {
                book.gaps().forEach(number -> scan.gaps = and(scan.gaps, place(book.book(), number)));
            }
            scan.afterClosing |=
                    book.any(EntrySign.AFTER_CLOSING) || !book.faults().isEmpty();
            scan.quarters(book.book(), book.quarters());
        }
        return scan;
    }

    private void quarters(BookId book, int found) {
        for (int quarter = 1; found != Quarters.ALL && quarter <= 4; quarter++) {
            boolean due = GeneratedVillages.DAY.isAfter(
                    Quarters.end(book.year(), quarter).plusDays(15));
            if (due && (found & 1 << (quarter - 1)) == 0) {
                silent = and(silent, book.type().code() + "-" + book.year() + "-Q" + quarter);
            }
        }
    }

    private void late(BookId book, int number) {
        late = and(late, place(book, number));
        Parameter<Integer> limit =
                Parameters.REGISTER_WORKING_DAYS.get(book.type().ordinal());
        if (!limits.contains(limit)) {
            limits = and(limits, limit);
        }
    }

    private static String place(BookId book, int number) {
        return book.type().code() + "-" + number;
    }

    private static <T> List<T> and(List<T> list, T more) {
        List<T> longer = list.isEmpty() ? new ArrayList<>() : list;
        longer.add(more);
        return longer;
    }
}
