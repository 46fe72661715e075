package org.civilaffairs.app.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.civilaffairs.app.audit.Audit;
import org.civilaffairs.app.audit.Change;
import org.civilaffairs.app.division.CurrentDivisions;
import org.civilaffairs.app.person.PersonRef;
import org.civilaffairs.app.person.PersonService;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.core.appointment.ActingCover;
import org.civilaffairs.core.appointment.Violation;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.IdentityCheck;
import org.civilaffairs.core.person.IdentityNumber;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;
import org.civilaffairs.core.rule.Decision;

/** What is put on record beside appointments: acting covers, and violations of law or discipline. */
@ApplicationScoped
public class PostRecords {

    @Inject
    private Access access;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    private CurrentDivisions divisions;

    @Inject
    private PersonService persons;

    @Inject
    private JpaAppointments store;

    /** Records who covers for a village's assistant, on which days, by whose decision. */
    @Transactional
    public Decision<ActingCover> cover(
            DivisionCode village, String name, String identityNumber, Days days, String decidedBy, String document) {
        access.mustAct(village, Role.VILLAGE_COMMITTEES, Role.TOWN, Role.ADMINISTRATOR);
        if (divisions.all().find(village, days.since()).isEmpty()) {
            throw Problem.notFound(village.digits());
        }
        return number(identityNumber).map(number -> {
            PersonRef person = persons.findOrCreate(number, new PersonName(name), village);
            ActingCover cover = new ActingCover(
                    village, new PersonId(person.id()), new PersonName(name), days, decidedBy, document);
            store.add(cover);
            audit.record(Change.of("appointment.cover", village.digits(), person.id())
                    .to(days));
            return cover;
        });
    }

    /** Puts a violation on record; it stands against whatever was declared (ELG-02, ELG-07). */
    @Transactional
    public Decision<Violation> violation(
            DivisionCode division,
            String name,
            String identityNumber,
            LocalDate on,
            LocalDate recordedOn,
            String description,
            String document) {
        access.mustAct(division, Role.TOWN, Role.BUREAU, Role.ADMINISTRATOR);
        LocalDate known = recordedOn == null || user.role() != Role.ADMINISTRATOR ? LocalDate.now(clock) : recordedOn;
        return number(identityNumber).map(number -> {
            PersonRef person = persons.findOrCreate(number, new PersonName(name), division);
            Violation violation = new Violation(new PersonId(person.id()), on, known, description, document);
            store.add(violation, division);
            audit.record(Change.of("person.violation", division.digits(), person.id())
                    .to(document));
            return violation;
        });
    }

    private Decision<IdentityNumber> number(String typed) {
        return IdentityCheck.decide(typed, "person.identityNumber", place -> true, LocalDate.now(clock));
    }
}
