package org.civilaffairs.core.guidance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.civilaffairs.core.rule.Decision;

/**
 * One visit of guidance (业务指导) with what is to be mended after it.
 *
 * @param id the identifier that the surrounding system gave
 * @param toMend numbered from 1 without gaps; empty where all was in order
 */
public record Guidance(String id, GuidanceVisit visit, List<Rectification> toMend) implements Serializable {

    public Guidance {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(visit, "visit");
        toMend = List.copyOf(toMend);
        for (int at = 0; at < toMend.size(); at++) {
            if (toMend.get(at).number() != at + 1) {
                throw new IllegalArgumentException("Rectification " + (at + 1) + " bears another number: " + toMend);
            }
        }
    }

    /** Returns the record of a visit, or every reason why it can't stand as it is. */
    public static Decision<Guidance> record(String id, GuidanceVisit visit, List<Rectification> toMend) {
        return new GuidanceCheck(new Guidance(id, visit, toMend)).recorded();
    }

    /** Takes one step with one of the rectifications: accepted with the record after it, or refused with every reason. */
    public Decision<Guidance> take(int number, RectificationStep step) {
        return new GuidanceCheck(this).taken(number, step);
    }

    /** Returns the rectification of a number; empty where the visit has none. */
    public Optional<Rectification> find(int number) {
        return number < 1 || number > toMend.size() ? Optional.empty() : Optional.of(toMend.get(number - 1));
    }

    Guidance with(Rectification changed) {
        List<Rectification> all = new ArrayList<>(toMend);
        all.set(changed.number() - 1, changed);
        return new Guidance(id, visit, all);
    }

    /** Returns whether something is left to do, for the village or for the office. */
    public boolean open() {
        return toMend.stream().anyMatch(one -> one.state().open());
    }

    /** Returns the record as it stood at the end of a day; empty before the visit. */
    public Optional<Guidance> asOf(LocalDate day) {
        return visit.on().isAfter(day)
                ? Optional.empty()
                : Optional.of(new Guidance(
                        id,
                        visit,
                        toMend.stream().flatMap(one -> one.asOf(day).stream()).toList()));
    }
}
