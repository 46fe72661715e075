package org.civilaffairs.core.appointment;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.civilaffairs.core.policy.Policy;

/**
 * What an appointment is judged by, gathered before anything is asked.
 *
 * @param village the codes of the village over time: they tell which town governed it on which day
 * @param others the other appointments of the village and of the person, whatever their state
 * @param violations what is on record against the person
 * @param filingNumbers the filing numbers that the district has given to other appointments
 * @param policy the policy in force for the village on the day that is judged for
 */
public record AppointmentFacts(
        VillageCodes village,
        List<Appointment> others,
        List<Violation> violations,
        Set<String> filingNumbers,
        Policy policy)
        implements Serializable {

    public AppointmentFacts {
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(policy, "policy");
        others = List.copyOf(others);
        violations = List.copyOf(violations);
        filingNumbers = Set.copyOf(filingNumbers);
    }

    /** Returns facts in which nothing else is on record. */
    public static AppointmentFacts of(VillageCodes village, Policy policy) {
        return new AppointmentFacts(village, List.of(), List.of(), Set.of(), policy);
    }

    /** Returns these facts with other appointments of the village or the person. */
    public AppointmentFacts withOthers(List<Appointment> appointments) {
        return new AppointmentFacts(village, appointments, violations, filingNumbers, policy);
    }

    /** Returns these facts with violations on record against the person. */
    public AppointmentFacts withViolations(List<Violation> onRecord) {
        return new AppointmentFacts(village, others, onRecord, filingNumbers, policy);
    }

    /** Returns these facts with the filing numbers that are taken. */
    public AppointmentFacts withFilingNumbers(Set<String> taken) {
        return new AppointmentFacts(village, others, violations, taken, policy);
    }
}
