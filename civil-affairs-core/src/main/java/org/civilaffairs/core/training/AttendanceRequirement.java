package org.civilaffairs.core.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.function.Predicate;
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
        int held = 0;
        int attended = 0;
        for (int i = 0; i < facts.trainings().size(); i++) {
            Training training = facts.trainings().get(i);
            if (facts.counts(training) && !training.day().isAfter(asOf)) {
                boolean present = training.attendedBy(assistant.person());
                boolean sinceThen = assistant.inForceOn(training.day());
                // Two on one day are one.
                held += sinceThen && !earlier(facts, i, any -> true) ? 1 : 0;
                attended += present && !earlier(facts, i, other -> other.attendedBy(assistant.person())) ? 1 : 0;
            }
        }
        return new AttendanceRequirement(
                assistant.person(), facts.year(), asOf, attended, required(held, facts.policy()));
    }

    private static boolean earlier(TownYear facts, int place, Predicate<Training> wanted) {
        LocalDate day = facts.trainings().get(place).day();
        for (int i = 0; i < place; i++) {
            Training other = facts.trainings().get(i);
            if (other.day().equals(day) && facts.counts(other) && wanted.test(other)) {
                return true;
            }
        }
        return false;
    }

    private static int required(int held, Policy policy) {
        int yearly = policy.get(Parameters.ROUTINE_TRAININGS);
        return switch (policy.get(Parameters.ATTENDANCE)) {
            case OFF -> 0;
            case FULL -> yearly;
            case SINCE_APPOINTMENT -> Math.min(yearly, held);
        };
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
