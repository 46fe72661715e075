package org.civilaffairs.app.register;

import java.util.EnumMap;
import java.util.Map;
import org.civilaffairs.core.register.RegisterType;

/** The ten books' figures of one village, or summed up over those of a town. */
public record BookTally(Map<RegisterType, Figures> books) {

    /** Figures of one book; entries that were corrected or voided are not among the late or lacking ones. */
    public record Figures(int entries, int late, int lacking) {

        static final Figures NONE = new Figures(0, 0, 0);
    }

    static final BookTally NONE = new BookTally(Map.of());

    public BookTally {
        Map<RegisterType, Figures> copy = new EnumMap<>(RegisterType.class);
        copy.putAll(books);
        books = copy;
    }

    /** Returns the figures of a book. */
    public Figures of(RegisterType type) {
        return books.getOrDefault(type, Figures.NONE);
    }
}
