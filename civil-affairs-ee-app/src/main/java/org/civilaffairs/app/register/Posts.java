package org.civilaffairs.app.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.civilaffairs.app.appointment.AppointmentLists;
import org.civilaffairs.app.calendar.CurrentWorkingDays;
import org.civilaffairs.app.policy.CurrentPolicies;
import org.civilaffairs.app.security.Actors;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.OnBehalf;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.core.appointment.ActingCover;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;
import org.civilaffairs.core.register.Writer;

/** Who may write in a village's books on a day, and by which policy and calendar. */
@ApplicationScoped
class Posts {

    @Inject
    private AppointmentLists appointments;

    @Inject
    private CurrentPolicies policies;

    @Inject
    private CurrentWorkingDays calendar;

    @Inject
    private Actors actors;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    Post of(DivisionCode village, LocalDate on) {
        return on(village).apply(on);
    }

    /** Returns who is in post on any day, each day worked out once; appointments are asked for now. */
    Function<LocalDate, Post> on(DivisionCode village) {
        Area area = Area.of(village);
        List<Appointment> appointed = appointments.of(area);
        List<ActingCover> covers = appointments.covers(area);
        Map<LocalDate, Post> days = new HashMap<>();
        return day -> days.computeIfAbsent(day, on -> of(village, on, appointed, covers));
    }

    private Post of(DivisionCode village, LocalDate on, List<Appointment> appointed, List<ActingCover> covers) {
        Stream<Writer> assistants = appointed.stream()
                .filter(appointment -> appointment.inForceOn(on))
                .map(appointment -> Writer.assistant(appointment.candidacy().name(), appointment.person(), village));
        Stream<Writer> covering = covers.stream()
                .filter(cover -> cover.days().contains(on))
                .map(cover -> Writer.assistant(cover.name(), cover.person(), village));
        List<Writer> holders = Stream.concat(assistants, covering).toList();
        // An administrator enters what others wrote, and answers for its days.
        Optional<LocalDate> entered =
                user.role() == Role.ADMINISTRATOR ? Optional.empty() : Optional.of(LocalDate.now(clock));
        return new Post(policies.on(on, village), calendar.of(village), holders, entered);
    }

    /**
     * Returns who writes: the assistant's account writes for the one in post in its own village, a town's for its officer. Where nobody is in post the account
     * itself stands there, and the core says what it thinks of that.
     */
    Writer writer(Post post, OnBehalf behalf) {
        Actor actor = actors.of(behalf);
        PersonName name = new PersonName(user.account().displayName());
        Writer account = new Writer(name, new PersonId(user.id()), actor.office(), actor.division());
        return post.holders().stream()
                .filter(holder ->
                        actor.office() == Office.ASSISTANT && holder.division().equals(actor.division()))
                .findFirst()
                .orElse(account);
    }
}
