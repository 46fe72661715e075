package org.civilaffairs.core.training;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.rule.Subject;

/**
 * One training with the steps and lines of it that are to be judged: all of them when records are looked over, the new
 * ones alone when a step is asked for, so that an old fault never stands in the way of mending it.
 */
public record TrainingCase(Training training, List<TrainingStep> steps, List<Attendance> lines, TrainingFacts facts) {

    public TrainingCase {
        steps = List.copyOf(steps);
        lines = List.copyOf(lines);
    }

    /** Returns the case of a training with all its steps and lines. */
    public static TrainingCase of(Training training, TrainingFacts facts) {
        return new TrainingCase(training, training.history(), training.attendance(), facts);
    }

    Subject subject() {
        return new Subject(Subject.Kind.TRAINING, training.id());
    }

    boolean inForce(PersonId person, LocalDate day) {
        return facts.appointments().stream()
                .anyMatch(appointment -> appointment.person().equals(person) && appointment.inForceOn(day));
    }

    /** Returns the person's name as their appointment says it, or the identifier of one who never had an appointment. */
    String name(PersonId person) {
        return facts.appointments().stream()
                .filter(appointment -> appointment.person().equals(person))
                .map(Appointment::candidacy)
                .map(candidacy -> candidacy.name().text())
                .findFirst()
                .orElse(person.text());
    }
}
