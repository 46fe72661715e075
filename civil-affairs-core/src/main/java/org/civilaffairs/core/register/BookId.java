package org.civilaffairs.core.register;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Level;
import org.civilaffairs.core.internal.Digests;

/** One book: one of the ten, in one village, for one year. */
public record BookId(DivisionCode village, RegisterType type, int year) implements Comparable<BookId>, Serializable {

    private static final int LENGTH = "690102101201 R05 2022".length();
    private static final int CODE = 13;
    private static final int YEAR = 17;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    public BookId {
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(type, "type");
        if (village.level() != Level.VILLAGE) {
            throw new IllegalArgumentException("Books are kept by villages, not by " + village);
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("A book has a year of four digits, not " + year);
        }
    }

    /** Returns the book written as {@link #toString} prints it; empty for another text. */
    public static Optional<BookId> find(String text) {
        // Each entry that is read names its book, and a page has fifty.
        if (text.length() != LENGTH || text.charAt(CODE - 1) != ' ' || text.charAt(YEAR - 1) != ' ') {
            return Optional.empty();
        }
        int year = year(text.substring(YEAR));
        Optional<DivisionCode> village = DivisionCode.find(text.substring(0, CODE - 1));
        return year < FIRST_YEAR || village.isEmpty()
                ? Optional.empty()
                : RegisterType.find(text.substring(CODE, YEAR - 1)).map(type -> new BookId(village.get(), type, year));
    }

    /** Returns a year of a book in four digits; 0 for another text. */
    private static int year(String digits) {
        int year = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(place) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            year = year * 10 + digit;
        }
        return year > LAST_YEAR ? 0 : year;
    }

    /** Returns the line that heads the book: its digest is what the first entry follows. */
    public String heading() {
        return "civil-affairs-book: 1 " + this;
    }

    /** Returns the digest of the heading with its line end. */
    public String headingDigest() {
        return Digests.of(heading() + "\n");
    }

    @Override
    public int compareTo(BookId other) {
        return toString().compareTo(other.toString());
    }

    /** Returns village, book and year, such as {@code 690102101201 R05 2022}. */
    @Override
    public String toString() {
        return village + " " + type.code() + " " + year;
    }
}
