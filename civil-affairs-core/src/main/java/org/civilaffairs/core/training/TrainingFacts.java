package org.civilaffairs.core.training;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.policy.Policy;

/**
 * What a step of a training is judged by, gathered before it is asked for.
 *
 * @param others the other trainings of its organisers
 * @param appointments the appointments of those who may stand on its sheet
 * @param policy the policy in force for its first organiser on the day that is judged for
 */
public record TrainingFacts(List<Training> others, List<Appointment> appointments, Policy policy)
        implements Serializable {

    public TrainingFacts {
        Objects.requireNonNull(policy, "policy");
        others = List.copyOf(others);
        appointments = List.copyOf(appointments);
    }

    /** Returns facts in which nothing else is on record. */
    public static TrainingFacts of(Policy policy) {
        return new TrainingFacts(List.of(), List.of(), policy);
    }
}
