package org.civilaffairs.app.archive;

import java.time.LocalDate;
import org.civilaffairs.app.security.OnBehalf;
import org.civilaffairs.core.archive.VolumeEvent;
import org.civilaffairs.core.archive.VolumeStep;
import org.civilaffairs.core.lifecycle.Actor;

/**
 * A step wanted with a volume.
 *
 * @param pages    how many pages it has, where it is arranged; else 0
 * @param borrower who borrows it; else blank
 * @param dueOn    when it is due back, where it is lent; else null
 */
public record VolumeWish(
        VolumeEvent event, LocalDate on, int pages, String borrower, LocalDate dueOn, String reason, OnBehalf actor) {

    VolumeStep step(Actor by) {
        return new VolumeStep(event, by, on, pages, borrower, dueOn == null ? on : dueOn, reason);
    }
}
