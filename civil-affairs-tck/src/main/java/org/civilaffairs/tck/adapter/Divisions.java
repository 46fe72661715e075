package org.civilaffairs.tck.adapter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Districts, towns and villages over time (LVL). */
public interface Divisions {

    /** How divisions change. */
    enum ChangeKind {
        ESTABLISH,
        RENAME,
        MERGE,
        SPLIT,
        MOVE,
        RECLASSIFY,
        ABOLISH
    }

    /**
     * A division as a day's tree shows it.
     *
     * @param code 6, 9 or 12 digits
     */
    record Unit(String code, String name) {}

    /**
     * A change that takes effect on a day; one that establishes may name a district, its towns and their villages.
     *
     * @param document the number of the paper that orders it
     */
    record Change(ChangeKind kind, LocalDate effectiveOn, String document, List<String> from, List<Unit> to) {}

    /**
     * What a change would do.
     *
     * @param appointments the identifiers of the appointments that it touches
     */
    record Trial(Set<String> appointments) {}

    /** Makes a change, as the administrator. */
    Outcome change(Change change);

    /** Tells what a change would touch, as the administrator, and changes nothing. */
    Trial trial(Change change);

    /** Returns the division that had a code on a day. */
    Optional<Unit> find(String code, LocalDate on);

    /** Returns what lies directly below a code on a day. */
    List<Unit> children(String code, LocalDate on);

    /** Returns whether the viewer is shown what is recorded at or below a division. */
    boolean sees(Actor viewer, String code, LocalDate on);
}
