package org.civilaffairs.core.policy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.civilaffairs.core.rule.Layer;

/**
 * One value of one parameter, for one place, from one day on.
 *
 * @param key the parameter's key, one that {@link Parameters} knows
 * @param value the value as text, within the parameter's range
 * @param scope where the value holds
 * @param from the first day on which it holds
 * @param until the first day on which it no longer holds; empty while it holds on
 * @param source the document that sets it, by title or number
 * @param layer whether a department's parameter or a law sets it
 */
public record PolicyEntry(
        String key, String value, Scope scope, LocalDate from, Optional<LocalDate> until, String source, Layer layer)
        implements Comparable<PolicyEntry>, Serializable {

    public PolicyEntry {
        Parameter<?> parameter = Parameters.find(key)
                .orElseThrow(() -> new IllegalArgumentException("There is no parameter called \"" + key + "\""));
        parameter.read(value);
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(layer, "layer");
        if (until.isPresent() && !until.get().isAfter(from)) {
            throw new IllegalArgumentException(
                    "A value that holds from " + from + " ends after it, not on " + until.get());
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("A value of " + key + " names the document that sets it");
        }
    }

    /** Returns whether the value holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    /** Returns whether the other sets the same parameter for the same place on a day on which this one does. */
    public boolean overlaps(PolicyEntry other) {
        return key.equals(other.key)
                && scope.equals(other.scope)
                && until.map(other.from::isBefore).orElse(true)
                && other.until.map(from::isBefore).orElse(true);
    }

    @Override
    public int compareTo(PolicyEntry other) {
        int byKey = key.compareTo(other.key);
        int byScope = byKey != 0 ? byKey : scope.compareTo(other.scope);
        return byScope != 0 ? byScope : from.compareTo(other.from);
    }
}
