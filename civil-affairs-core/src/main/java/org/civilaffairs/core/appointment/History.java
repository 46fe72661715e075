package org.civilaffairs.core.appointment;

import static org.civilaffairs.core.appointment.AppointmentEvent.APPROVE;
import static org.civilaffairs.core.appointment.AppointmentEvent.FILE;
import static org.civilaffairs.core.appointment.AppointmentEvent.RETURN_FILING;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.lifecycle.Transition;

/**
 * The steps of an appointment, oldest first, and all that follows from them. The order of events is one that {@link
 * AppointmentLifeCycle} allows; dates, offices and papers may be wrong, since records are judged by rules.
 */
public final class History implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Step> steps;
    private final AppointmentState state;
    private final Step approval;
    private final Step end;
    private final Step filing;
    private final Days inForce;

    /** The history of these steps; an order that the table does not allow is an exception. */
    public History(List<Step> steps) {
        this.steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.get(0).event() != AppointmentLifeCycle.TABLE.start()) {
            throw new IllegalArgumentException(
                    "A history begins with " + AppointmentLifeCycle.TABLE.start() + ": " + steps);
        }
        // What every rule asks for is looked up once: a nation's histories are judged as often as somebody asks.
        state = replay(this.steps);
        approval = latest(step -> step.event() == APPROVE);
        filing = latest(step -> step.event() == FILE || step.event() == RETURN_FILING);
        end = this.steps.stream()
                .filter(step -> step.event().cause().isPresent())
                .findFirst()
                .orElse(null);
        inForce = approval == null
                ? null
                : end == null
                        ? Days.from(approval.effectiveOn())
                        : Days.between(approval.effectiveOn(), end.effectiveOn());
    }

    private Step latest(Predicate<Step> wanted) {
        return steps.stream().filter(wanted).reduce((first, second) -> second).orElse(null);
    }

    /** Returns the steps, oldest first. */
    public List<Step> steps() {
        return steps;
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
        return state;
    }

    /** Returns the state on a day after the last step: an approved assistant is in post from the effective date on. */
    public AppointmentState stateOn(LocalDate day) {
        return entered(state, effective(), day);
    }

    /** Returns the row of the table for an event on a day; empty when it can't happen then. */
    public Optional<Transition<AppointmentState, AppointmentEvent>> transition(AppointmentEvent event, LocalDate day) {
        return row(state, effective(), event, day);
    }

    private LocalDate effective() {
        return approval == null ? LocalDate.MAX : approval.effectiveOn();
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
        return Optional.ofNullable(end);
    }

    /** Returns the days in force; empty before the approval. */
    public Optional<Days> interval() {
        return Optional.ofNullable(inForce);
    }

    /** Returns whether a day is among the days in force. */
    public boolean inForceOn(LocalDate day) {
        return inForce != null && inForce.contains(day);
    }

    /** Returns whether the days in force are past on a day. */
    public boolean over(LocalDate day) {
        return inForce != null && end != null && !day.isBefore(end.effectiveOn());
    }

    /** Returns the approval that stands; empty before it. */
    public Optional<Step> approval() {
        return Optional.ofNullable(approval);
    }

    /** Returns the filing that stands; empty when there is none, or the last one was sent back. */
    public Optional<Step> filing() {
        return filed() ? Optional.of(filing) : Optional.empty();
    }

    /** Returns whether a filing stands. */
    public boolean filed() {
        return filing != null && filing.event() == FILE;
    }

    /** Returns the sending back that is not yet answered by a new filing; empty when there is none. */
    public Optional<Step> filingReturned() {
        return filing == null || filed() ? Optional.empty() : Optional.of(filing);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof History that && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }

    @Override
    public String toString() {
        return "History" + steps;
    }
}
