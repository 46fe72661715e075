package org.civilaffairs.core.rule;

import java.io.Serializable;
import java.util.Objects;

/**
 * A parameter's value as a finding used it.
 *
 * @param key the parameter's key, such as {@code appointment.filingDays}
 * @param value the value as it is written in a policy file
 * @param source the clause or document that the value comes from
 * @param layer whether the plan, a configured parameter or later law gives the value
 */
public record ParameterUse(String key, String value, String source, Layer layer) implements Serializable {

    public ParameterUse {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(layer, "layer");
    }
}
