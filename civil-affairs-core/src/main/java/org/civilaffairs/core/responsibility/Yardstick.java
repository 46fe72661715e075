package org.civilaffairs.core.responsibility;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.civilaffairs.core.policy.GradeScale;
import org.civilaffairs.core.policy.Parameter;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.rule.ParameterUse;

/**
 * The parameters that an assessment was made by, with their sources, so that it is judged by the same ones for ever.
 *
 * @param uses one for each of {@link #PARAMETERS}, in their order
 */
public record Yardstick(List<ParameterUse> uses) implements Serializable {

    /** What an assessment reads from the policy. */
    static final List<Parameter<?>> PARAMETERS =
            List.of(Parameters.GRADES, Parameters.POINTS_CAP, Parameters.BONUS_CAP, Parameters.GRADED_MONTHS);

    public Yardstick {
        uses = List.copyOf(uses);
        List<String> wanted = PARAMETERS.stream().map(Parameter::key).toList();
        if (!wanted.equals(uses.stream().map(ParameterUse::key).toList())) {
            throw new IllegalArgumentException("An assessment uses " + wanted + ", not " + uses);
        }
        for (int place = 0; place < uses.size(); place++) {
            PARAMETERS.get(place).read(uses.get(place).value());
        }
    }

    /** Returns the parameters as a policy has them. */
    public static Yardstick of(Policy policy) {
        return new Yardstick(PARAMETERS.stream().map(policy::use).toList());
    }

    GradeScale scale() {
        return Parameters.GRADES.read(uses.get(0).value());
    }

    BigDecimal cap() {
        return BigDecimal.valueOf(Parameters.POINTS_CAP.read(uses.get(1).value()));
    }

    BigDecimal bonusCap() {
        return BigDecimal.valueOf(Parameters.BONUS_CAP.read(uses.get(2).value()));
    }

    int minMonths() {
        return Parameters.GRADED_MONTHS.read(uses.get(3).value());
    }
}
