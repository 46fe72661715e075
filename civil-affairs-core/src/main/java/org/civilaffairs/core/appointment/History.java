package org.civilaffairs.core.appointment;

import static org.civilaffairs.core.appointment.AppointmentEvent.APPROVE;
import static org.civilaffairs.core.appointment.AppointmentEvent.FILE;
import static org.civilaffairs.core.appointment.AppointmentEvent.RETURN_FILING;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.lifecycle.Transition;

/**
 * The steps of an appointment, oldest first, and all that follows from them. The order of events is one that {@link
 * AppointmentLifeCycle} allows; dates, offices and papers may be wrong, since records are judged by rules.
 */
public record History(List<Step> steps) implements Serializable {

    public History {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.get(0).event() != AppointmentLifeCycle.TABLE.start()) {
            throw new IllegalArgumentException(
                    "A history begins with " + AppointmentLifeCycle.TABLE.start() + ": " + steps);
        }
        replay(steps);
    }

    private static AppointmentState replay(List<Step> steps) {
        AppointmentState state = AppointmentLifeCycle.TABLE.first();
        LocalDate effective = LocalDate.MAX;
        for (Step step : steps.subList(1, steps.size())) {
            AppointmentState before = state;
            state = row(state, effective, step.event(), step.on())
                    .orElseThrow(() -> new IllegalArgumentException("No " + step.event() + " in state " + before))
                    .to();
            effective = step.event() == APPROVE ? step.effectiveOn() : effective;
        }
        return state;
    }

    private static Optional<Transition<AppointmentState, AppointmentEvent>> row(
            AppointmentState state, LocalDate effective, AppointmentEvent event, LocalDate day) {
        return AppointmentLifeCycle.TABLE
                .find(state, event)
                .or(() -> AppointmentLifeCycle.TABLE.find(entered(state, effective, day), event));
    }

    private static AppointmentState entered(AppointmentState state, LocalDate effective, LocalDate day) {
        return state == AppointmentState.APPROVED && !day.isBefore(effective) ? AppointmentState.IN_POST : state;
    }

    /** Returns the state after the last step. */
    public AppointmentState state() {
        return replay(steps);
    }

    /** Returns the state on a day after the last step: an approved assistant is in post from the effective date on. */
    public AppointmentState stateOn(LocalDate day) {
        return entered(state(), effective(), day);
    }

    /** Returns the row of the table for an event on a day; empty when it can't happen then. */
    public Optional<Transition<AppointmentState, AppointmentEvent>> transition(AppointmentEvent event, LocalDate day) {
        return row(state(), effective(), event, day);
    }

    private LocalDate effective() {
        return last(APPROVE).map(Step::effectiveOn).orElse(LocalDate.MAX);
    }

    /** Returns this history with one step more; a step that the table does not allow is an exception. */
    public History and(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new History(longer);
    }

    /** Returns the steps up to the end of a day; empty when there were none yet. */
    public Optional<History> asOf(LocalDate day) {
        List<Step> known =
                steps.stream().takeWhile(step -> !step.on().isAfter(day)).toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(new History(known));
    }

    /** Returns the last step. */
    public Step last() {
        return steps.get(steps.size() - 1);
    }

    /** Returns the last step of a kind; empty when it was never taken. */
    public Optional<Step> last(AppointmentEvent event) {
        return steps.stream().filter(step -> step.event() == event).reduce((first, second) -> second);
    }

    /** Returns the step that decided the end; empty while none did. */
    public Optional<Step> end() {
        return steps.stream().filter(step -> step.event().cause().isPresent()).findFirst();
    }

    /** Returns the days in force; empty before the approval. */
    public Optional<Days> interval() {
        return last(APPROVE).map(Step::effectiveOn).map(since -> end().map(
                        end -> Days.between(since, end.effectiveOn()))
                .orElseGet(() -> Days.from(since)));
    }

    /** Returns the filing that stands; empty when there is none, or the last one was sent back. */
    public Optional<Step> filing() {
        return lastFilingStep().filter(step -> step.event() == FILE);
    }

    /** Returns the sending back that is not yet answered by a new filing; empty when there is none. */
    public Optional<Step> filingReturned() {
        return lastFilingStep().filter(step -> step.event() == RETURN_FILING);
    }

    private Optional<Step> lastFilingStep() {
        return steps.stream()
                .filter(step -> step.event() == FILE || step.event() == RETURN_FILING)
                .reduce((first, second) -> second);
    }
}
