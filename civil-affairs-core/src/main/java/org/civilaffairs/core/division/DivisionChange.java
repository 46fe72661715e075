package org.civilaffairs.core.division;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.civilaffairs.core.calendar.Days;

/**
 * A change of divisions, LVL-03: what was, what takes its place, from which day, by which document.
 *
 * @param effectiveOn the first day of what takes the place
 * @param document the number or title of the decision
 * @param from the codes that end or change
 * @param to what stands afterwards
 */
public record DivisionChange(
        ChangeKind kind, LocalDate effectiveOn, String document, List<DivisionCode> from, List<Target> to)
        implements Serializable {

    /** A division as it stands after a change. */
    public record Target(DivisionCode code, String name, UrbanRural urbanRural) implements Serializable {

        Division from(LocalDate day) {
            return new Division(code, name, urbanRural, Days.from(day));
        }
    }

    public DivisionChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(effectiveOn, "effectiveOn");
        document = Objects.requireNonNull(document, "document").strip();
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /** Returns the codes that stand afterwards. */
    public List<DivisionCode> toCodes() {
        return to.stream().map(Target::code).toList();
    }
}
