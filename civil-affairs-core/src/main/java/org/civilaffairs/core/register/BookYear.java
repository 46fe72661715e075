package org.civilaffairs.core.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.civilaffairs.core.calendar.Days;

/**
 * What supervision sees of one book, as it stood on the day judged for: counts, and the entries that something is to be
 * said of. It is small, however many entries the book has.
 *
 * @param open the days on which it takes entries; it ends the day after it was closed
 * @param entries how many entries it has
 * @param quarters the quarters, 1 to 4, that have an event or a nil entry
 * @param marked the standing entries that are late, lack documents, were keyed in by the town, or were written after the
 *     book was closed
 * @param gaps the numbers that are not there
 * @param faults what the last proof of its chain found
 */
public record BookYear(
        BookId book,
        Days open,
        int entries,
        SortedSet<Integer> quarters,
        List<EntryMark> marked,
        List<Integer> gaps,
        List<ChainFault> faults)
        implements Serializable {

    private static final int MOST_GAPS = 1000;

    public BookYear {
        Objects.requireNonNull(book, "book");
        Objects.requireNonNull(open, "open");
        quarters = Collections.unmodifiableSortedSet(new TreeSet<>(quarters));
        marked = List.copyOf(marked);
        gaps = List.copyOf(gaps);
        faults = List.copyOf(faults);
    }

    /** Returns what supervision sees of these entries of a book. */
    public static BookYear of(BookId book, Days open, Collection<EntryMark> entries, List<ChainFault> faults) {
        Set<Integer> struck = new HashSet<>();
        entries.forEach(entry -> struck.add(entry.refersTo()));
        SortedSet<Integer> numbers = new TreeSet<>();
        SortedSet<Integer> quarters = new TreeSet<>();
        List<EntryMark> marked = new ArrayList<>();
        for (EntryMark entry : entries) {
            numbers.add(entry.number());
            boolean stands = !struck.contains(entry.number()) && entry.kind() != EntryKind.VOID;
            if (stands) {
                LocalDate day = entry.happenedOn().getYear() == book.year() ? entry.happenedOn() : entry.recordedOn();
                quarters.add(Quarters.of(day));
            }
            boolean told =
                    entry.late() || entry.keyedInByTown() || !entry.missing().isEmpty();
            if ((stands && told) || !open.contains(entry.recordedOn())) {
                marked.add(entry);
            }
        }
        return new BookYear(book, open, entries.size(), quarters, marked, gaps(numbers), faults);
    }

    private static List<Integer> gaps(SortedSet<Integer> numbers) {
        List<Integer> gaps = new ArrayList<>();
        int expected = 1;
        for (int number : numbers) {
            for (; expected < number && gaps.size() < MOST_GAPS; expected++) {
                gaps.add(expected);
            }
            expected = number + 1;
        }
        return gaps;
    }

    /** Returns whether it still took entries on a day. */
    public boolean openOn(LocalDate day) {
        return open.contains(day);
    }

    /** Returns the entries written after it was closed. */
    public List<EntryMark> writtenAfterClosing() {
        return marked.stream()
                .filter(entry -> open.until()
                        .filter(until -> !entry.recordedOn().isBefore(until))
                        .isPresent())
                .toList();
    }
}
