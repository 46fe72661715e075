package org.civilaffairs.core.supervision;

import java.io.Serializable;
import java.util.List;
import org.civilaffairs.core.archive.VillageArchive;
import org.civilaffairs.core.register.VillageBooks;

/**
 * The books and archives of the villages.
 *
 * @param kept whether the surrounding system keeps books at all; where it does not, nothing is judged of them, and where
 *     it does, a village without any is told from the day on that its department has set (register.keptFrom)
 * @param years the books of a year and of the one before, by village, as they stood on the day judged for; of a village
 *     that has older ones only, some year of those
 */
public record Registers(boolean kept, List<VillageBooks> years, List<VillageArchive> archives) implements Serializable {

    /** No books are kept here. */
    public static final Registers NOT_KEPT = new Registers(false, List.of(), List.of());

    public Registers {
        years = List.copyOf(years);
        archives = List.copyOf(archives);
    }

    /** Returns the books and archives that there are; a village that is not among them has none. */
    public static Registers of(List<VillageBooks> years, List<VillageArchive> archives) {
        return new Registers(true, years, archives);
    }
}
