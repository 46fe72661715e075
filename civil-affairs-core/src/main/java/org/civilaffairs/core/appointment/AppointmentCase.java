package org.civilaffairs.core.appointment;

import java.io.Serializable;
import java.util.List;
import org.civilaffairs.core.rule.Subject;

/**
 * One appointment with the steps of it that are to be judged: all of them when records are looked over, the new one
 * alone when a step is asked for, so that an old fault never stands in the way of mending it.
 */
public record AppointmentCase(Appointment appointment, List<Step> steps, AppointmentFacts facts)
        implements Serializable {

    public AppointmentCase {
        steps = List.copyOf(steps);
    }

    /** Returns the case of an appointment with all its steps. */
    public static AppointmentCase of(Appointment appointment, AppointmentFacts facts) {
        return new AppointmentCase(appointment, appointment.history().steps(), facts);
    }

    /** Returns the step before one of those judged, by its place; itself where it is the first. */
    Step before(int place) {
        List<Step> all = appointment.history().steps();
        int before = (whole() ? place : all.lastIndexOf(steps.get(place))) - 1;
        return before < 0 ? steps.get(place) : all.get(before);
    }

    /** Returns whether somebody vouches for every limb, each is answered with yes, and nothing is on record. */
    boolean nothingAgainst() {
        return facts.violations().isEmpty()
                && appointment.candidacy().statement().allMet();
    }

    /** Returns whether everything that happened is judged, and not a new step alone. */
    boolean whole() {
        return steps.size() == appointment.history().steps().size();
    }

    Subject subject() {
        return new Subject(Subject.Kind.APPOINTMENT, appointment.id());
    }
}
