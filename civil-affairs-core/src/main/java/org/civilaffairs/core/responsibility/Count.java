package org.civilaffairs.core.responsibility;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody counted in the records for one measure.
 *
 * @param done how much was done; for a part that takes points off, how much was counted against the assistant
 * @param due how much was due; 0 where nothing was
 * @param missed the records that name what was due and not done, for the explanation; may be fewer than are missing
 */
public record Count(long done, long due, List<String> missed) implements Serializable {

    public Count {
        missed = List.copyOf(missed);
        if (done < 0 || due < 0) {
            throw new IllegalArgumentException("Nothing is counted below 0: " + done + " of " + due);
        }
    }

    /** Returns a count that names no records. */
    public static Count of(long done, long due) {
        return new Count(done, due, List.of());
    }

    /** Returns both together, such as before and after a change of the interval that is asked for. */
    public Count plus(Count other) {
        List<String> all = new ArrayList<>(missed);
        all.addAll(other.missed);
        return new Count(Math.addExact(done, other.done), Math.addExact(due, other.due), all);
    }
}
