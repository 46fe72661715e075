package org.civilaffairs.core.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.policy.Parameters;
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
        return new AttendanceRequirement(
                assistant.person(),
                facts.year(),
                asOf,
                days(assistant, facts, asOf, false),
                required(assistant, facts, asOf));
    }

    static int left(Appointment assistant, TownYear facts, LocalDate asOf) {
        return required(assistant, facts, asOf) - days(assistant, facts, asOf, false);
    }

    private static int required(Appointment assistant, TownYear facts, LocalDate asOf) {
        int yearly = facts.policy().get(Parameters.ROUTINE_TRAININGS);
        return switch (facts.policy().get(Parameters.ATTENDANCE)) {
            case OFF -> 0;
            case FULL -> yearly;
            case SINCE_APPOINTMENT -> Math.min(yearly, days(assistant, facts, asOf, true));
        };
    }

    /** Counts the days of trainings that the assistant attended, or of those held while in force; two on one day are one. */
    private static int days(Appointment assistant, TownYear facts, LocalDate asOf, boolean held) {
        int days = 0;
        List<Training> all = facts.trainings();
        for (int i = 0; i < all.size(); i++) {
            LocalDate day = all.get(i).day();
            boolean counted = !day.isAfter(asOf) && counts(assistant, facts, all.get(i), held);
            for (int earlier = 0; earlier < i && counted; earlier++) {
                counted = !all.get(earlier).day().equals(day) || !counts(assistant, facts, all.get(earlier), held);
            }
            days += counted ? 1 : 0;
        }
        return days;
    }

    private static boolean counts(Appointment assistant, TownYear facts, Training training, boolean held) {
        return facts.counts(training)
                && (held ? assistant.inForceOn(training.day()) : training.attendedBy(assistant.person()));
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
