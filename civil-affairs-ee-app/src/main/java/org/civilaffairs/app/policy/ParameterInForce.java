package org.civilaffairs.app.policy;

import org.civilaffairs.core.policy.Parameter;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.policy.PolicyEntry;
import org.civilaffairs.core.rule.ParameterUse;

/**
 * A parameter's value for a place on a day, and where it comes from.
 *
 * @param setBy the entry that sets it; null for the built-in value
 */
public record ParameterInForce(Parameter<?> parameter, ParameterUse use, PolicyEntry setBy) {

    static ParameterInForce of(Parameter<?> parameter, Policy policy) {
        return new ParameterInForce(
                parameter, policy.use(parameter), policy.setBy(parameter).orElse(null));
    }
}
