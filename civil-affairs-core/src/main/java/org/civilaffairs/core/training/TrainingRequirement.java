package org.civilaffairs.core.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.rule.Outcome;

/**
 * How a town stands with the routine trainings of a year, seen on a day (TRN-01): met, pending with what is left to do
 * and until when, or a breach once the year is over.
 *
 * @param held the different days that count, oldest first
 */
public record TrainingRequirement(DivisionCode town, int year, LocalDate asOf, int required, List<LocalDate> held)
        implements Serializable {

    public TrainingRequirement {
        held = List.copyOf(held);
    }

    /** Returns how a town's year stands on a day, under the policy of that day. */
    public static TrainingRequirement of(TownYear facts, LocalDate asOf) {
        return new TrainingRequirement(
                facts.town(),
                facts.year(),
                asOf,
                facts.policy().get(Parameters.ROUTINE_TRAININGS),
                List.copyOf(facts.daysHeld().headSet(asOf, true)));
    }

    /** Returns how many are left to hold; 0 when the number is reached. */
    public int left() {
        return Math.max(0, required - held.size());
    }

    /** Returns the last day on which one can still be held. */
    public LocalDate until() {
        return LocalDate.of(year, 12, 31);
    }

    /** Returns the outcome. */
    public Outcome outcome() {
        if (left() == 0) {
            return Outcome.MET;
        }
        return asOf.isAfter(until()) ? Outcome.BREACH : Outcome.PENDING;
    }

    /**
     * Returns whether the town is late for a year that is still open: none held in the first half, or not all but the
     * last two months away.
     */
    public boolean behind() {
        boolean secondHalf = !asOf.isBefore(LocalDate.of(year, 6, 30)) && held.isEmpty();
        boolean lastMonths = !asOf.isBefore(LocalDate.of(year, 10, 31));
        return outcome() == Outcome.PENDING && (secondHalf || lastMonths);
    }
}
