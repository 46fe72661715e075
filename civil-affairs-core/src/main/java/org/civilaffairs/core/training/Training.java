package org.civilaffairs.core.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.rule.Decision;

/**
 * One training of assistants, clause 5.1: its plan, what happened to it, and who attended.
 */
public final class Training implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final TrainingPlan plan;
    private final List<TrainingStep> history;
    private final List<Attendance> attendance;
    private final TrainingState state;
    private final LocalDate heldOn;
    private final Set<PersonId> people;

    /**
     * One training, unjudged.
     *
     * @param id the identifier given by the system that keeps it
     * @param history every step, oldest first, in an order that {@link TrainingLifeCycle} allows
     * @param attendance the sheet, one line a person
     */
    public Training(String id, TrainingPlan plan, List<TrainingStep> history, List<Attendance> attendance) {
        this.id = Objects.requireNonNull(id, "id");
        this.plan = Objects.requireNonNull(plan, "plan");
        this.history = List.copyOf(history);
        this.attendance = List.copyOf(attendance);
        if (history.isEmpty() || history.get(0).event() != TrainingLifeCycle.TABLE.start()) {
            throw new IllegalArgumentException("A history begins with " + TrainingLifeCycle.TABLE.start());
        }
        // What every rule asks for is looked up once.
        state = replay(this.history);
        people = this.attendance.stream().map(Attendance::person).collect(Collectors.toUnmodifiableSet());
        heldOn = this.history.stream()
                .filter(step -> step.event() == TrainingEvent.HOLD)
                .map(TrainingStep::on)
                .findFirst()
                .orElse(null);
    }

    /** Returns the identifier given by the system that keeps it. */
    public String id() {
        return id;
    }

    /** Returns what was planned. */
    public TrainingPlan plan() {
        return plan;
    }

    /** Returns every step, oldest first. */
    public List<TrainingStep> history() {
        return history;
    }

    /** Returns the sheet, one line a person. */
    public List<Attendance> attendance() {
        return attendance;
    }

    private static TrainingState replay(List<TrainingStep> history) {
        TrainingState state = TrainingLifeCycle.TABLE.first();
        for (TrainingStep step : history.subList(1, history.size())) {
            TrainingState before = state;
            state = TrainingLifeCycle.TABLE
                    .find(state, step.event())
                    .orElseThrow(() -> new IllegalArgumentException("No " + step.event() + " in state " + before))
                    .to();
        }
        return state;
    }

    /** Returns a planned training, when these organisers may give it and have not planned the same one already. */
    public static Decision<Training> plan(String id, TrainingPlan plan, TrainingStep step, TrainingFacts facts) {
        return new TrainingStepCheck(new Training(id, plan, List.of(step), List.of()), step, facts).planned();
    }

    /** Takes one step: accepted with the training after it, or refused with every reason. */
    public Decision<Training> take(TrainingStep step, TrainingFacts facts) {
        return new TrainingStepCheck(this, step, facts).taken(List.of());
    }

    /** Sets the attendance sheet: refused whole, with a finding for each person who was not in force that day (TRN-04). */
    public Decision<Training> attendedBy(Collection<PersonId> present, TrainingFacts facts) {
        return new TrainingStepCheck(this, history.get(history.size() - 1), facts).sheet(present);
    }

    /** Adds those who made up a training that they had missed. */
    public Decision<Training> madeUpBy(Collection<PersonId> people, TrainingStep step, TrainingFacts facts) {
        List<Attendance> added = people.stream()
                .distinct()
                .map(person -> new Attendance(person, step.on()))
                .toList();
        return new TrainingStepCheck(this, step, facts).taken(added);
    }

    /** Returns this training after one step more, unjudged; a step that the table does not allow is an exception. */
    public Training and(TrainingStep step) {
        List<TrainingStep> longer = new ArrayList<>(history);
        longer.add(step);
        return new Training(id, plan, longer, attendance);
    }

    /** Returns this training with another sheet, unjudged. */
    public Training with(List<Attendance> sheet) {
        return new Training(id, plan, history, sheet);
    }

    /** Returns the training as it stood at the end of a day; empty when it was not planned yet. */
    public Optional<Training> asOf(LocalDate day) {
        List<TrainingStep> known =
                history.stream().takeWhile(step -> !step.on().isAfter(day)).toList();
        List<Attendance> sheet =
                attendance.stream().filter(line -> !line.on().isAfter(day)).toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(new Training(id, plan, known, sheet));
    }

    /** Returns the state after the last step. */
    public TrainingState state() {
        return state;
    }

    /** Returns the day on which it was held; empty before that. */
    public Optional<LocalDate> heldOn() {
        return Optional.ofNullable(heldOn);
    }

    /** Returns the day held, where it was held with an attendance sheet and not struck out (TRN-01). */
    public Optional<LocalDate> countedOn() {
        return counts() ? heldOn() : Optional.empty();
    }

    /** Returns whether it was held with an attendance sheet and not struck out. */
    boolean counts() {
        return state.held() && !attendance.isEmpty() && heldOn != null;
    }

    /** Returns the day held, or planned where it was not held yet. */
    public LocalDate day() {
        return heldOn == null ? plan.plannedOn() : heldOn;
    }

    /** Returns whether two are one: on one day, by a common organiser, with one topic (TRN-04). */
    public boolean sameAs(Training other) {
        return day().equals(other.day())
                && plan.topic().equals(other.plan.topic())
                && plan.organisers().stream().anyMatch(other.plan.organisers()::contains);
    }

    /** Returns whether a division is one of its organisers. */
    public boolean organisedBy(DivisionCode division) {
        return plan.organisers().contains(division);
    }

    /** Returns whether somebody stands on the attendance sheet. */
    public boolean attendedBy(PersonId person) {
        return people.contains(person);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Training that
                && id.equals(that.id)
                && plan.equals(that.plan)
                && history.equals(that.history)
                && attendance.equals(that.attendance);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, plan, history, attendance);
    }

    /** Returns identifier, topic and state. */
    @Override
    public String toString() {
        return id + " " + plan.topic() + " " + state;
    }
}
