package org.civilaffairs.core.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.civilaffairs.core.calendar.WorkingDays;
import org.civilaffairs.core.policy.Parameter;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.policy.Policy;

/**
 * How long it took from an event, or from knowing of it, to its entry (REG-03).
 *
 * @param limit the parameter that limits it
 * @param allowed working days allowed; 0 for the same day
 * @param taken working days taken; empty where the calendar of a year is not known
 * @param sameDay whether it was recorded on the very day
 * @param trust whether the day that it says it was recorded on was counted
 */
public record Timeliness(Parameter<Integer> limit, int allowed, OptionalInt taken, boolean sameDay, Trust trust) {

    /** Whether the day that an entry bears is taken for that of its writing. */
    public enum Trust {
        /** It is. */
        GIVEN,
        /** It was entered too long after what the paper says, so that the day of entering counts. */
        EXPIRED,
        /** Nobody can say, since the holidays of a year are not known. */
        UNTOLD;

        static Trust of(LocalDate said, LocalDate entered, int days, WorkingDays calendar) {
            // Of so few days no calendar is needed.
            if (!entered.isAfter(said.plusDays(days))) {
                return GIVEN;
            }
            OptionalInt taken = calendar.between(said, entered);
            return taken.isEmpty() ? UNTOLD : taken.getAsInt() > days ? EXPIRED : GIVEN;
        }
    }

    /**
     * What is measured: from when to when, and how that is known.
     *
     * @param start when the clock starts
     * @param recordedOn the day that the entry bears
     * @param entered the day on which it came here, where that counts; empty where whoever brings it answers for the day
     */
    record Span(LocalDate start, LocalDate recordedOn, EntrySource source, Optional<LocalDate> entered) {

        private Trust trust(Policy policy, WorkingDays calendar) {
            return entered.filter(day -> source != EntrySource.ELECTRONIC)
                    .map(day -> Trust.of(recordedOn, day, policy.get(Parameters.PAPER_DAYS), calendar))
                    .orElse(Trust.GIVEN);
        }
    }

    static Timeliness of(RegisterType type, boolean death, Span span, Policy policy, WorkingDays calendar) {
        Parameter<Integer> limit = death ? Parameters.DEATH_WORKING_DAYS : type.workingDays();
        Trust trust = span.trust(policy, calendar);
        LocalDate written = trust == Trust.EXPIRED ? span.entered().orElseThrow() : span.recordedOn();
        return new Timeliness(
                limit,
                policy.get(limit),
                calendar.between(span.start(), written),
                !written.isAfter(span.start()),
                trust);
    }

    /** Returns how an entry stands, by a village's policy, if the day that it bears is that of its writing. */
    public static Timeliness of(RegisterEntry entry, Policy policy, WorkingDays calendar) {
        return of(entry, policy, calendar, Optional.empty());
    }

    /** Returns how an entry stands, by a village's policy, that came here on a day; empty where that day does not count. */
    public static Timeliness of(RegisterEntry entry, Policy policy, WorkingDays calendar, Optional<LocalDate> entered) {
        LocalDate start = entry.knownOn().orElse(entry.happenedOn());
        Span span = new Span(start, entry.recordedOn(), entry.source(), entered);
        return of(entry.book().type(), entry.death(), span, policy, calendar);
    }

    /** Returns whether nobody can say, since the holidays of a year are not known. */
    public boolean undetermined() {
        return !late() && (trust == Trust.UNTOLD || !sameDay && allowed > 0 && taken.isEmpty());
    }

    /** Returns whether it came late; where only the same day will do, any later day is late, a Sunday too. */
    public boolean late() {
        return !sameDay && (allowed == 0 || taken.orElse(0) > allowed);
    }
}
