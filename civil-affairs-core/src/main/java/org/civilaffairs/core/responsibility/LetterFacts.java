package org.civilaffairs.core.responsibility;

import java.util.List;
import java.util.Objects;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.appointment.VillageCodes;
import org.civilaffairs.core.calendar.WorkingDays;
import org.civilaffairs.core.policy.Policy;

/**
 * What a step of a letter is judged by, gathered before it is asked for.
 *
 * @param village the codes of the village over time: they tell which town governed it on which day
 * @param appointments the village's appointments
 * @param letters the other letters of the town and of the assistant for the year
 * @param policy the policy in force for the village on the step's day
 * @param calendar the working days that are known
 */
public record LetterFacts(
        VillageCodes village,
        List<Appointment> appointments,
        List<Letter> letters,
        Policy policy,
        WorkingDays calendar) {

    public LetterFacts {
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(calendar, "calendar");
        appointments = List.copyOf(appointments);
        letters = List.copyOf(letters);
    }

    /** Returns these facts with other letters of the town and the assistant. */
    public LetterFacts withLetters(List<Letter> others) {
        return new LetterFacts(village, appointments, others, policy, calendar);
    }
}
