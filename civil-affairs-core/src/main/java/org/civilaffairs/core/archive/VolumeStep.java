package org.civilaffairs.core.archive;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.civilaffairs.core.lifecycle.Actor;

/**
 * One step in the life of a volume.
 *
 * @param pages the number of pages, when it is arranged; else 0
 * @param borrower who borrows it; blank for other steps
 * @param dueOn when it is due back, when it is lent; else the day of the step
 * @param reason why it is lent, kept longer, handed up or disposed of, or closed before the year is over; may be blank
 */
public record VolumeStep(
        VolumeEvent event, Actor actor, LocalDate on, int pages, String borrower, LocalDate dueOn, String reason)
        implements Serializable {

    public VolumeStep {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(dueOn, "dueOn");
        borrower = borrower.strip();
        reason = reason.strip();
        if (pages < 0) {
            throw new IllegalArgumentException("A volume has no fewer than 0 pages: " + pages);
        }
    }

    /** Returns a step that needs no more than who and when. */
    public static VolumeStep of(VolumeEvent event, Actor actor, LocalDate on) {
        return new VolumeStep(event, actor, on, 0, "", on, "");
    }

    /** Returns the step that numbers the pages. */
    public static VolumeStep arranged(Actor actor, LocalDate on, int pages) {
        return new VolumeStep(VolumeEvent.ARRANGE, actor, on, pages, "", on, "");
    }

    /** Returns the step that lends it. */
    public static VolumeStep lent(Actor actor, LocalDate on, String borrower, String reason, LocalDate dueOn) {
        return new VolumeStep(VolumeEvent.LEND, actor, on, 0, borrower, dueOn, reason);
    }

    /** Returns this step with its reason. */
    public VolumeStep because(String why) {
        return new VolumeStep(event, actor, on, pages, borrower, dueOn, why);
    }
}
