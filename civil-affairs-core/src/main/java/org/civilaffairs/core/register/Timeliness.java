package org.civilaffairs.core.register;

import java.time.LocalDate;
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
 */
public record Timeliness(Parameter<Integer> limit, int allowed, OptionalInt taken, boolean sameDay) {

    static Timeliness of(
            RegisterType type,
            boolean death,
            LocalDate start,
            LocalDate recordedOn,
            Policy policy,
            WorkingDays calendar) {
        Parameter<Integer> limit = death ? Parameters.DEATH_WORKING_DAYS : type.workingDays();
        return new Timeliness(
                limit, policy.get(limit), calendar.between(start, recordedOn), !recordedOn.isAfter(start));
    }

    /** Returns how an entry stands, by a village's policy. */
    public static Timeliness of(RegisterEntry entry, Policy policy, WorkingDays calendar) {
        LocalDate start = entry.knownOn().orElse(entry.happenedOn());
        return of(entry.book().type(), entry.death(), start, entry.recordedOn(), policy, calendar);
    }

    /** Returns whether nobody can say, since the holidays of a year are not known. */
    public boolean undetermined() {
        return !sameDay && allowed > 0 && taken.isEmpty();
    }

    /** Returns whether it came late; where only the same day will do, any later day is late, a Sunday too. */
    public boolean late() {
        return !sameDay && (allowed == 0 || taken.orElse(0) > allowed);
    }
}
