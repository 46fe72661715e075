package org.civilaffairs.core.archive;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.civilaffairs.core.register.BookHead;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.rule.Decision;

/**
 * One numbered volume (册) of a book.
 *
 * @param fonds the village's fonds number (全宗号), such as 0123
 * @param number from 1 in each book and year
 * @param closing the head of the book when it was closed: the last number and the closing digest; before that the
 *     empty head
 * @param history every step, oldest first, in an order that {@link VolumeLifeCycle} allows
 */
public record Volume(BookId book, String fonds, int number, BookHead closing, List<VolumeStep> history)
        implements Serializable {

    public Volume {
        Objects.requireNonNull(book, "book");
        Objects.requireNonNull(closing, "closing");
        history = List.copyOf(history);
        if (fonds.isBlank() || number < 1) {
            throw new IllegalArgumentException("A volume has a fonds and a number from 1: " + fonds + ", " + number);
        }
        if (history.isEmpty() || history.get(0).event() != VolumeLifeCycle.TABLE.start()) {
            throw new IllegalArgumentException("A history begins with " + VolumeLifeCycle.TABLE.start());
        }
        replay(history);
    }

    private static VolumeState replay(List<VolumeStep> history) {
        VolumeState state = VolumeLifeCycle.TABLE.first();
        for (VolumeStep step : history.subList(1, history.size())) {
            VolumeState before = state;
            state = VolumeLifeCycle.TABLE
                    .find(state, step.event())
                    .orElseThrow(() -> new IllegalArgumentException("No " + step.event() + " in state " + before))
                    .to();
        }
        return state;
    }

    /** Returns a volume that was just begun. */
    public static Volume begun(BookId book, String fonds, int number, VolumeStep start) {
        return new Volume(book, fonds, number, BookHead.empty(book), List.of(start));
    }

    /** Takes one step: accepted with the volume after it, or refused with every reason. */
    public Decision<Volume> take(VolumeStep step, VolumeFacts facts) {
        return new VolumeStepCheck(this, step, facts).decide();
    }

    /** Returns this volume after one step more, unjudged; a step that the table does not allow is an exception. */
    public Volume and(VolumeStep step) {
        List<VolumeStep> longer = new ArrayList<>(history);
        longer.add(step);
        return new Volume(book, fonds, number, closing, longer);
    }

    Volume closedAt(BookHead head) {
        return new Volume(book, fonds, number, head.closed(), history);
    }

    /** Returns the state after the last step. */
    public VolumeState state() {
        return replay(history);
    }

    /** Returns the volume as it stood at the end of a day; empty when it was not begun yet. */
    public Optional<Volume> asOf(LocalDate day) {
        List<VolumeStep> known =
                history.stream().takeWhile(step -> !step.on().isAfter(day)).toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(new Volume(book, fonds, number, closing, known));
    }

    /** Returns the day of the last step of a kind; empty before it. */
    public Optional<LocalDate> lastDay(VolumeEvent event) {
        return last(event).map(VolumeStep::on);
    }

    private Optional<VolumeStep> last(VolumeEvent event) {
        return history.stream().filter(step -> step.event() == event).reduce((one, other) -> other);
    }

    /** Returns the loan that the volume is out on; empty while it is not lent. */
    public Optional<VolumeStep> loan() {
        return state() == VolumeState.LENT ? last(VolumeEvent.LEND) : Optional.empty();
    }

    /** Returns the number of pages; 0 before it is arranged. */
    public int pages() {
        return last(VolumeEvent.ARRANGE).map(VolumeStep::pages).orElse(0);
    }

    /** Returns how long it is kept. */
    public Retention retention() {
        return Retention.of(book.type());
    }

    /** Returns the archive number (档号, DA/T 22), such as {@code 0123-WS·2022-D30-MZ-0501}: book 5, volume 1. */
    public String archiveNumber() {
        return String.format(
                Locale.ROOT,
                "%s-WS·%d-%s-MZ-%02d%02d",
                fonds,
                book.year(),
                retention().code(),
                book.type().number(),
                number);
    }
}
