package org.civilaffairs.core.appointment;

import java.io.Serializable;
import java.util.List;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.rule.Bound;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.Rule;
import org.civilaffairs.core.rule.Subject;

/** APT-03, clause 2.1: one person serves one village on one day, unless the policy lets villages share. */
public final class OneVillagePerPerson {

    /** The rule; it looks at the day it is judged for. */
    public static final Rule<Posts> RULE =
            Rule.of(Provision.computed("APT-03", "2.1", Bound.TOWN), (posts, verdict) -> {
                if (posts.appointments().size() < 2) {
                    return;
                }
                List<Appointment> inForce = posts.appointments().stream()
                        .filter(appointment -> appointment.inForceOn(verdict.asOf()))
                        .toList();
                long villages =
                        inForce.stream().map(Appointment::village).distinct().count();
                if (villages > 1 && !posts.policy().get(Parameters.SHARED_ALLOWED)) {
                    verdict.breach(
                                    "two-villages",
                                    new Subject(
                                            Subject.Kind.PERSON, posts.person().text()))
                            .fact("name", inForce.get(0).candidacy().name())
                            .fact("count", villages)
                            .fact("villages", Joined.of(inForce, Appointment::village))
                            .using(posts.policy().use(Parameters.SHARED_ALLOWED))
                            .report();
                }
            });

    /** All appointments of one person. */
    public record Posts(PersonId person, List<Appointment> appointments, Policy policy) implements Serializable {

        public Posts {
            appointments = List.copyOf(appointments);
        }
    }

    private OneVillagePerPerson() {}
}
