package org.civilaffairs.core.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.civilaffairs.core.calendar.Days;

/**
 * What supervision sees of one book, as it stood on the day judged for: a byte of signs for each entry, so that a
 * nation's books are looked through without making an object where there is nothing to say. Whoever has counted a book's
 * entries elsewhere gives the counts, and those entries alone that something is to be said of.
 */
public final class BookYear implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_GAPS = 1000;
    private static final int STANDS = 1 << 7;
    private static final int QUARTER = 4;
    private static final int ALL_QUARTERS = 3 << QUARTER;

    private final BookId book;
    private final Days open;
    private final int entries;
    private final int quartersCounted;
    private final int[] numbers;
    private final byte[] signs;
    private final int[] gaps;
    private final List<ChainFault> faults;

    /**
     * What supervision sees of a book whose entries were counted elsewhere.
     *
     * @param open the days on which it takes entries; it ends the day after it was closed
     * @param entries how many entries it has
     * @param quarters the quarters, 1 to 4, that have an event or a nil entry
     * @param told the standing entries that are late, lack documents, were keyed in by the town, or were written after the
     *     book was closed
     * @param gaps the numbers that are not there
     * @param faults what the last proof of its chain found
     */
    public BookYear(
            BookId book,
            Days open,
            int entries,
            SortedSet<Integer> quarters,
            List<EntryMark> told,
            List<Integer> gaps,
            List<ChainFault> faults) {
        this.book = Objects.requireNonNull(book, "book");
        this.open = Objects.requireNonNull(open, "open");
        this.entries = entries;
        this.gaps = gaps.stream().mapToInt(Integer::intValue).toArray();
        this.faults = List.copyOf(faults);
        int counted = 0;
        for (int quarter : quarters) {
            counted |= 1 << (quarter - 1);
        }
        this.quartersCounted = counted;
        this.numbers = new int[told.size()];
        this.signs = new byte[told.size()];
        Set<Integer> struck = new HashSet<>(0);
        for (EntryMark mark : told) {
            if (mark.refersTo() > 0) {
                struck.add(mark.refersTo());
            }
        }
        for (int row = 0; row < signs.length; row++) {
            EntryMark mark = told.get(row);
            numbers[row] = mark.number();
            signs[row] = (byte) signs(mark, mark.kind() != EntryKind.VOID && !struck.contains(mark.number()));
        }
    }

    /** Returns what supervision sees of these entries of a book, all that there are. */
    public static BookYear of(BookId book, Days open, Collection<EntryMark> entries, List<ChainFault> faults) {
        List<EntryMark> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparingInt(EntryMark::number));
        return new BookYear(book, open, sorted.size(), Collections.emptySortedSet(), sorted, gaps(sorted), faults);
    }

    private int signs(EntryMark mark, boolean stands) {
        LocalDate day = mark.happenedOn().getYear() == book.year() ? mark.happenedOn() : mark.recordedOn();
        int found = stands ? STANDS | (Quarters.of(day) - 1) << QUARTER : 0;
        boolean closed =
                open.until().filter(until -> !mark.recordedOn().isBefore(until)).isPresent();
        found |= closed ? EntrySign.AFTER_CLOSING.bit() : 0;
        found |= stands && mark.late() ? EntrySign.LATE.bit() : 0;
        found |= stands && !mark.missing().isEmpty() ? EntrySign.LACKS_DOCUMENTS.bit() : 0;
        return found | (stands && mark.keyedInByTown() ? EntrySign.KEYED_IN_BY_TOWN.bit() : 0);
    }

    private static List<Integer> gaps(List<EntryMark> sorted) {
        List<Integer> gaps = new ArrayList<>(0);
        int expected = 1;
        for (EntryMark mark : sorted) {
            for (; expected < mark.number() && gaps.size() < MOST_GAPS; expected++) {
                gaps.add(expected);
            }
            expected = mark.number() + 1;
        }
        return gaps;
    }

    /** Returns which book it is. */
    public BookId book() {
        return book;
    }

    /** Returns the days on which it takes entries. */
    public Days open() {
        return open;
    }

    /** Returns how many entries it has. */
    public int entries() {
        return entries;
    }

    /** Returns the numbers that are not there, at most a thousand. */
    public List<Integer> gaps() {
        return Arrays.stream(gaps).boxed().toList();
    }

    /** Returns whether a number is not there. */
    public boolean hasGaps() {
        return gaps.length > 0;
    }

    /** Returns what the last proof of its chain found. */
    public List<ChainFault> faults() {
        return faults;
    }

    /** Returns whether it still took entries on a day. */
    public boolean openOn(LocalDate day) {
        return open.contains(day);
    }

    /** Returns the quarters that have an event or a nil entry, the first as the lowest of four bits. */
    public int quarters() {
        int found = quartersCounted;
        for (byte sign : signs) {
            found |= (sign & STANDS) == 0 ? 0 : 1 << ((sign & ALL_QUARTERS) >> QUARTER);
        }
        return found;
    }

    /** Returns whether a quarter, 1 to 4, has an event or a nil entry. */
    public boolean has(int quarter) {
        return (quarters() & 1 << (quarter - 1)) != 0;
    }

    /** Returns whether some entry has a sign. */
    public boolean any(EntrySign wanted) {
        int found = 0;
        for (byte sign : signs) {
            found |= sign;
        }
        return (found & wanted.bit()) != 0;
    }

    /** Returns the numbers of the entries that have a sign. */
    public List<Integer> numbers(EntrySign wanted) {
        return IntStream.range(0, signs.length)
                .filter(row -> (signs[row] & wanted.bit()) != 0)
                .mapToObj(row -> numbers[row])
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BookYear that
                && book.equals(that.book)
                && open.equals(that.open)
                && entries == that.entries
                && quartersCounted == that.quartersCounted
                && Arrays.equals(numbers, that.numbers)
                && Arrays.equals(signs, that.signs)
                && Arrays.equals(gaps, that.gaps)
                && faults.equals(that.faults);
    }

    @Override
    public int hashCode() {
        return Objects.hash(book, open, entries);
    }

    /** Returns the book and how many entries it has. */
    @Override
    public String toString() {
        return book + " with " + entries + " entries";
    }
}
