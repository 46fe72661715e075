package org.civilaffairs.app.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.civilaffairs.app.appointment.AppointmentLists;
import org.civilaffairs.app.division.CurrentDivisions;
import org.civilaffairs.app.division.VillageSight;
import org.civilaffairs.app.policy.CurrentPolicies;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.division.Division;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.responsibility.Letter;
import org.civilaffairs.core.responsibility.LetterState;
import org.civilaffairs.core.responsibility.LettersOfYear;
import org.civilaffairs.core.responsibility.Signing;

/** Reads letters: one, a year's, and which assistants have none. */
@ApplicationScoped
public class LetterLists {

    @Inject
    private Access access;

    @Inject
    private VillageSight sight;

    @Inject
    private CurrentDivisions divisions;

    @Inject
    private AppointmentLists appointments;

    @Inject
    private CurrentPolicies policies;

    @Inject
    private Clock clock;

    @Inject
    private JpaLetters store;

    /** Returns a letter of a village in the user's area. */
    @Transactional
    public KeptLetter find(String id) {
        return store.row(id)
                .map(store::kept)
                .filter(kept -> sight.sees(
                        kept.letter().village(), kept.letter().history().get(0).on()))
                .orElseThrow(() -> Problem.notFound(id));
    }

    /** Returns a page of a year's letters at or below a division by id, after the one given; of one state where one is named. */
    @Transactional
    public List<KeptLetter> page(
            DivisionCode division, int year, Optional<LetterState> state, String after, int limit) {
        access.mustSee(division);
        return store.page(division, year, state, after, limit);
    }

    /** Returns every assistant of a year at or below a division with the letter that they have, village by village. */
    @Transactional
    public List<AssistantsLetter> assistants(DivisionCode division, int year) {
        access.mustSee(division);
        LocalDate end = LocalDate.of(year + 1, 1, 1);
        LocalDate today = LocalDate.now(clock);
        Map<DivisionCode, List<Appointment>> posts = appointments.of(Area.of(division)).stream()
                .filter(post -> post.interval()
                        .filter(days -> days.overlaps(Days.between(LocalDate.of(year, 1, 1), end)))
                        .isPresent())
                .collect(Collectors.groupingBy(Appointment::village));
        List<KeptLetter> letters = store.page(division, year, Optional.empty(), "", Integer.MAX_VALUE);
        List<AssistantsLetter> all = new ArrayList<>();
        for (Division village :
                divisions.on(today.isBefore(end) ? today : end.minusDays(1)).villagesOf(division)) {
            List<Appointment> inForce = posts.getOrDefault(village.code(), List.of());
            inForce.forEach(post -> all.add(new AssistantsLetter(village, post, letter(letters, post))));
            if (inForce.isEmpty() && village.wantsAssistant()) {
                all.add(new AssistantsLetter(village, null, null));
            }
        }
        return all;
    }

    /** Returns how the year's letter of each assistant at or below a division is signed, as seen on a day (RSP-01). */
    @Transactional
    public List<Signing> signing(DivisionCode division, int year, LocalDate on) {
        return assistants(division, year).stream()
                .filter(one -> one.post() != null)
                .map(one -> new LettersOfYear(
                        one.village().code(),
                        one.village().name(),
                        year,
                        List.of(one.post()),
                        one.kept() == null ? List.of() : List.of(one.letter()),
                        policies.on(on, one.village().code())))
                .flatMap(facts -> Signing.of(facts, on).stream())
                .toList();
    }

    /** The one that stands, or else the last that there was. */
    private static KeptLetter letter(List<KeptLetter> letters, Appointment post) {
        return letters.stream()
                .filter(kept -> kept.letter().assistant().equals(post.person()))
                .reduce((one, other) -> one.letter().stands() ? one : other)
                .orElse(null);
    }

    /** Returns the id of the letter of a year of whoever holds a post, for pages that lead to it: the letter's own page asks who looks. */
    @Transactional
    public Optional<String> ofPost(String appointment, int year) {
        return store.ofPost(appointment, year);
    }

    /** Returns the letters of a year and of the one before in a district, for services that gather facts; empty where it has never drawn up one. */
    @Transactional
    public Optional<List<Letter>> of(DivisionCode district, int year) {
        return store.begun(district) ? Optional.of(store.of(district, year - 1, year)) : Optional.empty();
    }
}
