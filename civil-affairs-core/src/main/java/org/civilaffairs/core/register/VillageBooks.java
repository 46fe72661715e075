package org.civilaffairs.core.register;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.civilaffairs.core.division.DivisionCode;

/**
 * The books of one village for one year, as they stood on the day judged for.
 *
 * @param books those that there are; a further volume of one type does no harm (B18)
 * @param doubleOrigins records of duties that wrote more than one entry of one kind of book
 * @param doublePayments payments that count in more than one entry
 */
public record VillageBooks(
        DivisionCode village, int year, List<BookYear> books, List<String> doubleOrigins, List<String> doublePayments)
        implements Serializable {

    private static final int ALL = (1 << RegisterType.values().length) - 1;

    public VillageBooks {
        Objects.requireNonNull(village, "village");
        books = List.copyOf(books);
        doubleOrigins = List.copyOf(doubleOrigins);
        doublePayments = List.copyOf(doublePayments);
    }

    /** Returns a year in which nothing was written twice. */
    public static VillageBooks of(DivisionCode village, int year, List<BookYear> books) {
        return new VillageBooks(village, year, books, List.of(), List.of());
    }

    /** Returns whether the village keeps all ten. */
    public boolean complete() {
        int kept = 0;
        for (int i = 0; i < books.size(); i++) {
            kept |= 1 << books.get(i).book().type().ordinal();
        }
        return kept == ALL;
    }

    /** Returns the books that the village does not keep. */
    public List<RegisterType> missing() {
        return Arrays.stream(RegisterType.values())
                .filter(type -> books.stream().noneMatch(book -> book.book().type() == type))
                .toList();
    }
}
