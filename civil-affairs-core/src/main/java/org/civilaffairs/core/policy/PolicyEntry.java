package org.civilaffairs.core.policy;

import java.io.Serializable;
import java.util.Objects;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.rule.Layer;

/**
 * One value of one parameter, for one place, from one day on.
 *
 * @param key the parameter's key, one that {@link Parameters} knows
 * @param value the value as text, within the parameter's range
 * @param scope where the value holds
 * @param days the days on which it holds
 * @param source the document that sets it, by title or number
 * @param layer whether a department's parameter or a law sets it
 */
public record PolicyEntry(String key, String value, Scope scope, Days days, String source, Layer layer)
        implements Comparable<PolicyEntry>, Serializable {

    public PolicyEntry {
        Parameter<?> parameter = Parameters.find(key)
                .orElseThrow(() -> new IllegalArgumentException("There is no parameter called \"" + key + "\""));
        parameter.read(value);
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(layer, "layer");
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A value holds for one day at least, not for " + days);
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("A value of " + key + " names the document that sets it");
        }
    }

    /** Returns whether the other sets the same parameter for the same place on a day on which this one does. */
    public boolean overlaps(PolicyEntry other) {
        return key.equals(other.key) && scope.equals(other.scope) && days.overlaps(other.days);
    }

    @Override
    public int compareTo(PolicyEntry other) {
        int byKey = key.compareTo(other.key);
        int byScope = byKey != 0 ? byKey : scope.compareTo(other.scope);
        return byScope != 0 ? byScope : days.since().compareTo(other.days.since());
    }
}
