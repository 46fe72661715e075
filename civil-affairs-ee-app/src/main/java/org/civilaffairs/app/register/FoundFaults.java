package org.civilaffairs.app.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.BookYear;
import org.civilaffairs.core.register.ChainFault;
import org.civilaffairs.core.register.EntryMark;
import org.civilaffairs.core.register.VillageBooks;

/** What the last proofs found, by book and in the order of the books, as supervision looks at it. */
record FoundFaults(Map<BookId, List<ChainFault>> byBook) {

    private static final int MOST_GAPS = 1000;

    static FoundFaults of(List<JdbcFaults.Found> found) {
        Map<BookId, List<ChainFault>> byBook = new LinkedHashMap<>();
        found.forEach(
                one -> one.fault().ifPresent(fault -> byBook.computeIfAbsent(one.book(), book -> new ArrayList<>())
                        .add(fault)));
        return new FoundFaults(byBook);
    }

    /** Returns what is seen of a book, with its faults; numbers that are not there are gaps as well. */
    BookYear seen(BookId book, Days open, int entries, SortedSet<Integer> quarters, List<EntryMark> marks) {
        List<ChainFault> faults = byBook.getOrDefault(book, List.of());
        List<Integer> gaps = faults.stream()
                .flatMapToInt(ChainFault::missing)
                .distinct()
                .sorted()
                .limit(MOST_GAPS)
                .boxed()
                .toList();
        return new BookYear(book, open, entries, quarters, marks, gaps, faults);
    }

    /** Returns the books with faults of years before another, of which supervision sees nothing else. */
    List<VillageBooks> before(int year) {
        return byBook.keySet().stream()
                .filter(book -> book.year() < year)
                .collect(Collectors.groupingBy(
                        book -> book.village() + " " + book.year(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(books -> VillageBooks.of(
                        books.get(0).village(),
                        books.get(0).year(),
                        books.stream().map(this::seen).toList()))
                .toList();
    }

    private BookYear seen(BookId book) {
        return seen(book, Days.from(LocalDate.of(book.year(), 1, 1)), 0, Collections.emptySortedSet(), List.of());
    }
}
