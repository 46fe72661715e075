package org.civilaffairs.core.appointment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.DivisionCode;

/**
 * The codes that one village had over time, oldest first. A village that is renamed, moved to another town or turned
 * into a community stays the same village under another code; one that is merged, split or abolished ends.
 */
public record VillageCodes(List<Term> terms) implements Serializable {

    /** One code and the days on which the village had it. */
    public record Term(DivisionCode code, Days days) implements Serializable {
        public Term {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(days, "days");
        }
    }

    public VillageCodes {
        terms = List.copyOf(terms);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("A village has had a code at least once");
        }
    }

    /** Returns the codes of a village that has had one code from a day on. */
    public static VillageCodes of(DivisionCode code, LocalDate since) {
        return new VillageCodes(List.of(new Term(code, Days.from(since))));
    }

    /** Returns the code on a day; empty before the establishment and from the abolition on. */
    public Optional<DivisionCode> on(LocalDate day) {
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).days().contains(day)) {
                return Optional.of(terms.get(i).code());
            }
        }
        return Optional.empty();
    }

    /** Returns the code on a day, or the last one it had when the village no longer exists. */
    public DivisionCode lastOn(LocalDate day) {
        return on(day).orElse(terms.get(terms.size() - 1).code());
    }

    /** Returns whether the village ever had a code. */
    public boolean had(DivisionCode code) {
        return terms.stream().anyMatch(term -> term.code().equals(code));
    }

    /** Returns the day of establishment. */
    public LocalDate since() {
        return terms.get(0).days().since();
    }

    /** Returns the day of abolition, the first on which the village is no more; empty while it exists. */
    public Optional<LocalDate> until() {
        return terms.get(terms.size() - 1).days().until();
    }
}
