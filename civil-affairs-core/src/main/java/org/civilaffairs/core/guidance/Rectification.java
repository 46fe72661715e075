package org.civilaffairs.core.guidance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that a village is to mend (整改) after a guidance visit.
 *
 * @param number from 1 within the visit
 * @param what what is to be mended
 * @param due the last day for it
 * @param history every step, oldest first, in an order that {@link RectificationLifeCycle} allows
 */
public record Rectification(int number, String what, LocalDate due, List<RectificationStep> history)
        implements Serializable {

    public Rectification {
        what = what.strip();
        Objects.requireNonNull(due, "due");
        history = List.copyOf(history);
        if (number < 1) {
            throw new IllegalArgumentException("Rectifications of a visit count from 1, not " + number);
        }
        if (history.isEmpty() || history.get(0).event() != RectificationLifeCycle.TABLE.start()) {
            throw new IllegalArgumentException("A history begins with " + RectificationLifeCycle.TABLE.start());
        }
        replay(history);
    }

    private static RectificationState replay(List<RectificationStep> history) {
        RectificationState state = RectificationLifeCycle.TABLE.first();
        for (RectificationStep step : history.subList(1, history.size())) {
            RectificationState before = state;
            state = RectificationLifeCycle.TABLE
                    .find(state, step.event())
                    .orElseThrow(() -> new IllegalArgumentException("No " + step.event() + " in state " + before))
                    .to();
        }
        return state;
    }

    /** Returns a rectification that was just demanded. */
    public static Rectification demanded(int number, String what, LocalDate due, RectificationStep demand) {
        return new Rectification(number, what, due, List.of(demand));
    }

    /** Returns this after one step more, unjudged; a step that the table does not allow is an exception. */
    public Rectification and(RectificationStep step) {
        List<RectificationStep> longer = new ArrayList<>(history);
        longer.add(step);
        return new Rectification(number, what, due, longer);
    }

    /** Returns the step that demanded it. */
    public RectificationStep demand() {
        return history.get(0);
    }

    /** Returns the last step so far. */
    public RectificationStep last() {
        return history.get(history.size() - 1);
    }

    /** Returns the state after the last step. */
    public RectificationState state() {
        return replay(history);
    }

    /** Returns whether the village still has to mend it, and its due day lies before the day. */
    public boolean overdueOn(LocalDate day) {
        return state() == RectificationState.TO_MEND && day.isAfter(due);
    }

    /** Returns this as it stood at the end of a day; empty when it was not demanded yet. */
    public Optional<Rectification> asOf(LocalDate day) {
        List<RectificationStep> known =
                history.stream().takeWhile(step -> !step.on().isAfter(day)).toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(new Rectification(number, what, due, known));
    }
}
