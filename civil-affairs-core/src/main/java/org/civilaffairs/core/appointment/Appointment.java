package org.civilaffairs.core.appointment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Level;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.rule.Decision;

/**
 * One person's appointment to one village's post, from nomination to hand-over. State, days in force and filing all
 * follow from the history, so none of them can contradict it. A replaced assistant is two appointments, never an
 * edited one.
 *
 * @param id the identifier given by the system that keeps it
 * @param village the village, by its code on the day of the nomination
 */
public record Appointment(String id, DivisionCode village, Candidacy candidacy, History history)
        implements Serializable {

    public Appointment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(candidacy, "candidacy");
        Objects.requireNonNull(history, "history");
        if (village.level() != Level.VILLAGE) {
            throw new IllegalArgumentException("An appointment is to a village of 12 digits, not to " + village);
        }
    }

    /** Returns a draft, when the village's committees may nominate somebody on that day. */
    public static Decision<Appointment> nominate(
            String id, DivisionCode village, Candidacy candidacy, Step step, AppointmentFacts facts) {
        Appointment draft = new Appointment(id, village, candidacy, new History(List.of(step)));
        return new StepCheck(draft, step, facts).nominated();
    }

    /** Returns a recommended appointment: nomination and recommendation on one paper, which is the usual case. */
    public static Decision<Appointment> recommend(
            String id, DivisionCode village, Candidacy candidacy, Step step, AppointmentFacts facts) {
        Step nomination =
                Step.of(AppointmentEvent.NOMINATE, step.actor(), step.on()).recordedOn(step.recordedOn());
        return new Appointment(id, village, candidacy, new History(List.of(nomination))).take(step, facts);
    }

    /**
     * Takes one step: accepted with the appointment after it, or refused with every reason.
     *
     * @param facts what the step is judged by, gathered for the step's day
     */
    public Decision<Appointment> take(Step step, AppointmentFacts facts) {
        return new StepCheck(this, step, facts).taken();
    }

    /** Returns this appointment with a supplemented statement; only a draft or a returned one can be supplemented. */
    public Appointment supplementedBy(StatementOfConditions statement) {
        if (state() != AppointmentState.DRAFT && state() != AppointmentState.RETURNED) {
            throw new IllegalStateException(
                    "Only a draft or a returned appointment is supplemented, not one " + state());
        }
        return new Appointment(id, village, candidacy.with(statement), history);
    }

    /** Returns this appointment after one step more, unjudged; a step that the table does not allow is an exception. */
    public Appointment and(Step step) {
        return new Appointment(id, village, candidacy, history.and(step));
    }

    /** Returns the appointment as it stood at the end of a day; empty when it did not exist yet. */
    public Optional<Appointment> asOf(LocalDate day) {
        return history.asOf(day)
                .map(known -> known.equals(history) ? this : new Appointment(id, village, candidacy, known));
    }

    /** Returns the person. */
    public PersonId person() {
        return candidacy.person();
    }

    /** Returns the state after the last step. */
    public AppointmentState state() {
        return history.state();
    }

    /** Returns the days in force; empty before the approval. */
    public Optional<Days> interval() {
        return history.interval();
    }

    /** Returns whether the assistant holds the post on a day. */
    public boolean inForceOn(LocalDate day) {
        return history.inForceOn(day);
    }

    /** Returns whether the days in force are past on a day, as they are from the first day no longer in them. */
    public boolean over(LocalDate day) {
        return history.over(day);
    }

    /** Returns whether the filing (备案) with the bureau stands. */
    public boolean filed() {
        return history.filed();
    }
}
