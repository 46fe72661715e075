package org.civilaffairs.app.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.app.appointment.AppointmentLists;
import org.civilaffairs.app.calendar.CurrentWorkingDays;
import org.civilaffairs.app.division.CurrentDivisions;
import org.civilaffairs.app.policy.CurrentPolicies;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.appointment.VillageCodes;
import org.civilaffairs.core.appointment.VillageHistories;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.responsibility.LetterFacts;

/** Gathers all that a step of a letter is judged by, before the core is asked. */
@ApplicationScoped
class LetterFactsGathered {

    @Inject
    private AppointmentLists appointments;

    @Inject
    private CurrentDivisions divisions;

    @Inject
    private CurrentPolicies policies;

    @Inject
    private CurrentWorkingDays calendar;

    @Inject
    private JpaLetters store;

    /** Returns the facts for a step of a letter of an assistant of a village on a day; 404 for a village never known. */
    LetterFacts of(String letter, DivisionCode village, PersonId person, int year, LocalDate on) {
        VillageCodes codes = VillageHistories.of(divisions.all())
                .find(village, on)
                .orElseThrow(() -> Problem.notFound(village.digits()));
        DivisionCode now = codes.lastOn(on);
        List<Appointment> posts = codes.terms().stream()
                .map(VillageCodes.Term::code)
                .distinct()
                .flatMap(code -> appointments.of(Area.of(code)).stream())
                .toList();
        return new LetterFacts(
                codes,
                posts,
                store.beside(letter, now.town().orElseThrow(), person, year),
                policies.on(on, now),
                calendar.of(now));
    }
}
