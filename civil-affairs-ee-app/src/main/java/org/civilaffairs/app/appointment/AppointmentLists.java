package org.civilaffairs.app.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civilaffairs.app.division.CurrentDivisions;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.core.appointment.ActingCover;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.appointment.Violation;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Level;
import org.civilaffairs.core.person.PersonId;

/** Reads appointments: one, a village's over time, what waits for somebody. */
@ApplicationScoped
public class AppointmentLists {

    @Inject
    private Access access;

    @Inject
    private AppointmentSight sight;

    @Inject
    private CurrentUser user;

    @Inject
    private CurrentDivisions divisions;

    @Inject
    private JpaAppointments store;

    /** Returns an appointment in the user's area. */
    @Transactional
    public Kept find(String id) {
        return store.find(id).filter(kept -> sight.sees(kept.appointment())).orElseThrow(() -> Problem.notFound(id));
    }

    /** Returns a page of a division's appointments by id, after the one given. */
    @Transactional
    public List<Kept> page(DivisionCode division, boolean waiting, String after, int limit) {
        access.mustSee(division);
        return store.page(Area.of(division), waiting ? Waiting.of(user.role()) : Waiting.NONE, after, limit);
    }

    /** Returns how many appointments wait for the user. */
    @Transactional
    public long waiting() {
        return store.count(user.area(), Waiting.of(user.role()));
    }

    /** Returns what waits for the user, at most so many. */
    @Transactional
    public List<Kept> waiting(int most) {
        return store.page(user.area(), Waiting.of(user.role()), "", most);
    }

    /** Returns all appointments of a village that there ever were, the latest first. */
    @Transactional
    public List<Kept> roster(DivisionCode village) {
        access.mustSee(village);
        if (village.level() != Level.VILLAGE
                || divisions.all().versions(village).isEmpty()) {
            throw Problem.notFound(village.digits());
        }
        return store.page(Area.of(village), Waiting.NONE, "", Integer.MAX_VALUE).stream()
                .sorted(Comparator.comparing((Kept kept) ->
                                kept.appointment().history().last().on())
                        .reversed())
                .toList();
    }

    /** Returns all appointments of an area, for services that gather facts. */
    @Transactional
    public List<Appointment> of(Area area) {
        return store.of(area);
    }

    /** Returns the acting covers of an area, for services that gather facts. */
    @Transactional
    public List<ActingCover> covers(Area area) {
        return store.covers(area);
    }

    /** Returns who was, is or covers the assistant of a village: names by the person's id; for services that look at rights themselves. */
    @Transactional
    public Map<PersonId, String> people(DivisionCode village) {
        Map<PersonId, String> people = new LinkedHashMap<>();
        of(Area.of(village))
                .forEach(one -> people.put(one.person(), one.candidacy().name().text()));
        covers(Area.of(village))
                .forEach(one -> people.put(one.person(), one.name().text()));
        return people;
    }

    /** Returns all violations on record, for services that gather facts. */
    @Transactional
    public List<Violation> violations() {
        return store.violations();
    }
}
