package org.civilaffairs.app.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.BookYear;
import org.civilaffairs.core.register.EntryMark;
import org.civilaffairs.core.register.VillageBooks;

/**
 * What supervision looks at of all books of a district; for services that gather facts, it looks at nobody's rights. As of today that is what
 * was counted when entries were written, a few numbers for each book; as of an earlier day what came after it is taken away again.
 */
@ApplicationScoped
public class RegisterFacts {

    /**
     * What is known of an area's books.
     *
     * @param years the books by village and year
     * @param alteredDocuments by village the entries, such as {@code R05-2022-3}, whose documents are not what was handed in (ARC-05)
     */
    public record Known(List<VillageBooks> years, Map<DivisionCode, List<String>> alteredDocuments) {}

    @Inject
    private Clock clock;

    @Inject
    private JdbcBooks books;

    @Inject
    private JdbcMarks marks;

    @Inject
    private JdbcStood past;

    @Inject
    private JdbcFaults faults;

    /**
     * Returns the villages' books of the year of a day and of the one before, as they stood at the end of the day; of a village that has
     * only older ones, a year of those without its books, so that it is known to have begun once.
     */
    @Transactional
    public Known of(Area district, LocalDate on) {
        List<JdbcFaults.Found> all = faults.of(district, 0, on.getYear(), on);
        return new Known(years(district, on, FoundFaults.of(all)), alteredDocuments(all));
    }

    private List<VillageBooks> years(Area district, LocalDate on, FoundFaults found) {
        int before = on.getYear() - 1;
        List<KeptBook> opened = books.of(district, before, on.getYear()).stream()
                .filter(book -> book.opened().filter(day -> !day.isAfter(on)).isPresent())
                .toList();
        List<VillageBooks> years = new ArrayList<>(
                on.isBefore(LocalDate.now(clock))
                        ? villages(opened, stood(past.stood(district, before, on.getYear(), opened, on), found, on))
                        : villages(opened, counted(marks.marked(district, opened), found, on)));
        years.addAll(found.before(before));
        Set<DivisionCode> known = years.stream().map(VillageBooks::village).collect(Collectors.toSet());
        books.lastBefore(district, before, on).forEach((village, year) -> {
            if (!known.contains(village)) {
                years.add(VillageBooks.of(village, year, List.of()));
            }
        });
        return years;
    }

    private static Map<DivisionCode, List<String>> alteredDocuments(List<JdbcFaults.Found> found) {
        return found.stream()
                .filter(one -> one.fault().isEmpty())
                .collect(Collectors.groupingBy(
                        one -> one.book().village(),
                        Collectors.mapping(
                                one -> one.book().type().code() + "-"
                                        + one.book().year() + "-" + one.number(),
                                Collectors.toList())));
    }

    private static List<VillageBooks> villages(List<KeptBook> opened, Function<KeptBook, BookYear> seen) {
        Map<DivisionCode, Map<Integer, List<BookYear>>> villages = new LinkedHashMap<>();
        opened.forEach(book -> villages.computeIfAbsent(book.id().village(), village -> new LinkedHashMap<>())
                .computeIfAbsent(book.id().year(), year -> new ArrayList<>())
                .add(seen.apply(book)));
        List<VillageBooks> all = new ArrayList<>();
        villages.forEach(
                (village, years) -> years.forEach((year, kept) -> all.add(VillageBooks.of(village, year, kept))));
        return all;
    }

    private static Function<KeptBook, BookYear> counted(
            Map<BookId, List<EntryMark>> marks, FoundFaults found, LocalDate on) {
        return book -> {
            SortedSet<Integer> quarters = new TreeSet<>();
            for (int quarter = 1; quarter <= book.figures().quarters().size(); quarter++) {
                if (book.figures().quarters().get(quarter - 1) > 0) {
                    quarters.add(quarter);
                }
            }
            return found.seen(
                    book.id(),
                    open(book, on),
                    book.head().lastNumber(),
                    quarters,
                    marks.getOrDefault(book.id(), List.of()));
        };
    }

    private static Function<KeptBook, BookYear> stood(
            Map<BookId, JdbcStood.Standing> standing, FoundFaults found, LocalDate on) {
        return book -> {
            JdbcStood.Standing stood = standing.get(book.id());
            return found.seen(book.id(), open(book, on), stood.entries(), stood.quarters(), stood.marks());
        };
    }

    /** A book first written in when its year was over, such as an empty one that was closed, belongs to the whole year. */
    private static Days open(KeptBook book, LocalDate on) {
        LocalDate newYear = LocalDate.of(book.id().year(), 1, 1);
        LocalDate since =
                book.opened().filter(day -> day.getYear() <= newYear.getYear()).orElse(newYear);
        return book.closed()
                .filter(day -> !day.isAfter(on) && !day.isBefore(since))
                .map(day -> Days.between(since, day.plusDays(1)))
                .orElseGet(() -> Days.from(since));
    }
}
