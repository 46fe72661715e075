package org.civilaffairs.core.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.rule.Outcome;

/**
 * How an assistant stands with the town's routine trainings of a year, seen on a day (TRN-02).
 *
 * @param attended how many days of training the assistant attended
 * @param required how many the assistant is held to
 */
public record AttendanceRequirement(PersonId person, int year, LocalDate asOf, int attended, int required)
        implements Serializable {

    /** Returns how an assistant stands on a day, under the policy of that day. */
    public static AttendanceRequirement of(Appointment assistant, TownYear facts, LocalDate asOf) {
        List<Training> held = facts.routine().stream()
                .filter(training -> !training.day().isAfter(asOf))
                .toList();
        List<Training> attended = held.stream()
                .filter(training -> training.attendedBy(assistant.person()))
                .toList();
        return new AttendanceRequirement(
                assistant.person(), facts.year(), asOf, days(attended), required(assistant, held, facts.policy()));
    }

    private static int required(Appointment assistant, List<Training> held, Policy policy) {
        int yearly = policy.get(Parameters.ROUTINE_TRAININGS);
        return switch (policy.get(Parameters.ATTENDANCE)) {
            case OFF -> 0;
            case FULL -> yearly;
            case SINCE_APPOINTMENT ->
                Math.min(
                        yearly,
                        days(held.stream()
                                .filter(training -> assistant.inForceOn(training.day()))
                                .toList()));
        };
    }

    private static int days(Collection<Training> trainings) {
        TreeSet<LocalDate> days = new TreeSet<>();
        trainings.forEach(training -> days.add(training.day()));
        return days.size();
    }

    /** Returns how many are left to attend or to make up. */
    public int left() {
        return Math.max(0, required - attended);
    }

    /** Returns the outcome; not applicable to one who is held to none. */
    public Outcome outcome() {
        if (required == 0) {
            return Outcome.NOT_APPLICABLE;
        }
        if (left() == 0) {
            return Outcome.MET;
        }
        return asOf.getYear() > year ? Outcome.BREACH : Outcome.PENDING;
    }
}
