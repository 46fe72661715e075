package org.civilaffairs.core.policy;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.civilaffairs.core.rule.ParameterUse;

/**
 * The values in force for one place on one day. What no entry sets has its built-in value, and {@link #use} says where a
 * value comes from, so that each finding that rests on it can say so too.
 */
public final class Policy implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TreeMap<String, PolicyEntry> entries;
    private final HashMap<String, Object> values = new HashMap<>();

    Policy(Map<String, PolicyEntry> entries) {
        this.entries = new TreeMap<>(entries);
        // Read once: rules ask for values far more often than policies are made.
        Parameters.all().stream()
                .filter(parameter -> entries.containsKey(parameter.key()))
                .forEach(parameter -> values.put(
                        parameter.key(),
                        parameter.read(entries.get(parameter.key()).value())));
    }

    /** Returns the value of a parameter. */
    @SuppressWarnings("unchecked")
    public <T> T get(Parameter<T> parameter) {
        Object value = values.isEmpty() ? null : values.get(parameter.key());
        return value == null ? parameter.builtIn() : (T) value;
    }

    /** Returns the value as a finding shows it, with its source. */
    public ParameterUse use(Parameter<?> parameter) {
        PolicyEntry entry = entries.get(parameter.key());
        return entry == null
                ? parameter.builtInUse()
                : new ParameterUse(parameter.key(), entry.value(), entry.source(), entry.layer());
    }

    /** Returns what sets a parameter's value; empty for the built-in one. */
    public Optional<PolicyEntry> setBy(Parameter<?> parameter) {
        return Optional.ofNullable(entries.get(parameter.key()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Policy policy && policy.entries.equals(entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(entries);
    }

    @Override
    public String toString() {
        return "Policy" + entries.values();
    }
}
