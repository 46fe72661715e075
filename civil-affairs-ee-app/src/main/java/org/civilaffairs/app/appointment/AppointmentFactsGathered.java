package org.civilaffairs.app.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.civilaffairs.app.division.CurrentDivisions;
import org.civilaffairs.app.policy.CurrentPolicies;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.core.appointment.AppointmentFacts;
import org.civilaffairs.core.appointment.VillageCodes;
import org.civilaffairs.core.appointment.VillageHistories;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonId;

/** Gathers all that a step is judged by, before the core is asked. */
@ApplicationScoped
class AppointmentFactsGathered {

    @Inject
    private JpaAppointments store;

    @Inject
    private CurrentDivisions divisions;

    @Inject
    private CurrentPolicies policies;

    /** Returns the facts for a step of a person's appointment to a village on a day; 404 for a village never known. */
    AppointmentFacts of(String appointment, DivisionCode village, PersonId person, LocalDate on, String number) {
        VillageCodes codes = VillageHistories.of(divisions.all())
                .find(village, on)
                .orElseThrow(() -> Problem.notFound(village.digits()));
        List<DivisionCode> ever =
                codes.terms().stream().map(VillageCodes.Term::code).toList();
        Set<String> taken = store.numberTaken(village.district(), number, appointment) ? Set.of(number) : Set.of();
        return AppointmentFacts.of(codes, policies.on(on, codes.lastOn(on)))
                .withOthers(store.ofVillagesOrPerson(ever, person).stream()
                        .filter(other -> !other.id().equals(appointment))
                        .toList())
                .withViolations(store.violations(person))
                .withFilingNumbers(taken);
    }
}
