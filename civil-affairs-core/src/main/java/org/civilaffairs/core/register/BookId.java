package org.civilaffairs.core.register;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Level;
import org.civilaffairs.core.internal.Digests;

/** One book: one of the ten, in one village, for one year. */
public record BookId(DivisionCode village, RegisterType type, int year) implements Comparable<BookId>, Serializable {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{11}) (R[01][0-9]) ([12][0-9]{3})");
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
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return RegisterType.find(matcher.group(2))
                .map(type ->
                        new BookId(DivisionCode.parse(matcher.group(1)), type, Integer.parseInt(matcher.group(3))));
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
