package org.civilaffairs.app.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.civilaffairs.app.division.DivisionPath;
import org.civilaffairs.app.home.HomeSection;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.app.web.Texts;
import org.civilaffairs.app.web.Words;
import org.civilaffairs.core.appointment.Appointment;

/** The appointments that wait for the visitor, oldest first. */
@ApplicationScoped
class AppointmentHome implements HomeSection {

    private static final int MOST = 30;

    @Inject
    private AppointmentLists lists;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    @Inject
    private Words words;

    @Inject
    private DivisionPath path;

    @Override
    public int place() {
        return 20;
    }

    @Override
    public List<Figure> figures() {
        if (!works()) {
            return List.of();
        }
        long waiting = lists.waiting();
        return List.of(new Figure(
                texts.get("appointment.home.waiting"),
                words.number(waiting),
                "",
                "",
                waiting == 0 ? "good" : "open",
                "/appointment/index"));
    }

    @Override
    public List<Work> work() {
        return works() ? lists.waiting(MOST).stream().map(this::work).toList() : List.of();
    }

    private boolean works() {
        return user.role() != Role.INSPECTOR && user.role() != Role.ADMINISTRATOR;
    }

    private Work work(Kept kept) {
        Appointment appointment = kept.appointment();
        var last = appointment.history().last();
        return new Work(
                last.on().toString(),
                words.code(appointment.state()),
                "open",
                texts.of(
                        "appointment.home.work",
                        path.nameOf(appointment.village()),
                        appointment.candidacy().name()),
                words.code(last.event()) + " " + words.date(last.on()),
                "/appointment/one?id=" + appointment.id());
    }
}
