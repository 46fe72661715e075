package org.civilaffairs.app.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.civilaffairs.app.audit.Audit;
import org.civilaffairs.app.audit.Change;
import org.civilaffairs.app.division.CurrentDivisions;
import org.civilaffairs.app.person.PersonService;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.rest.Answers;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.Actors;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.OpaqueId;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.appointment.AppointmentEvent;
import org.civilaffairs.core.appointment.AppointmentFacts;
import org.civilaffairs.core.appointment.AppointmentState;
import org.civilaffairs.core.appointment.Candidacy;
import org.civilaffairs.core.appointment.StatementOfConditions;
import org.civilaffairs.core.appointment.Step;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.person.IdentityCheck;
import org.civilaffairs.core.person.IdentityNumber;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.rule.Decision;

/** Recommends, approves, files and ends: asks the core about each step and keeps what it accepts. */
@ApplicationScoped
public class AppointmentService {

    private static final Role[] TAKING_PART = {
        Role.VILLAGE_COMMITTEES, Role.TOWN, Role.BUREAU, Role.ASSISTANT, Role.ADMINISTRATOR
    };

    @Inject
    private Access access;

    @Inject
    private AppointmentSight sight;

    @Inject
    private CurrentUser user;

    @Inject
    private Actors actors;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    private CurrentDivisions divisions;

    @Inject
    private PersonService persons;

    @Inject
    private AppointmentFactsGathered facts;

    @Inject
    private StatementPapers papers;

    @Inject
    private JpaAppointments store;

    /** Puts a candidate forward for a village's post. */
    @Transactional
    public Decision<Kept> recommend(DivisionCode village, Recommendation wanted) {
        access.mustAct(village, TAKING_PART);
        return recommend(village, wanted, actors.of(wanted.actor()));
    }

    /** Enters a recommendation of an office, whoever has its paper; who that may be the caller has looked at. */
    Decision<Kept> recommend(DivisionCode village, Recommendation wanted, Actor actor) {
        if (divisions.all().versions(village).isEmpty()) {
            throw Problem.notFound(village.digits());
        }
        papers.mustExist(wanted.papers());
        LocalDate today = LocalDate.now(clock);
        Decision<IdentityNumber> number =
                IdentityCheck.decide(wanted.identityNumber(), "person.identityNumber", place -> true, today);
        if (number.accepted().isEmpty()) {
            return new Decision.Rejected<>(number.findings());
        }
        IdentityNumber known = number.accepted().orElseThrow();
        PersonName name = new PersonName(wanted.name());
        PersonId id = new PersonId(persons.idFor(known));
        Candidacy candidacy = new Candidacy(id, name, wanted.form(), wanted.concurrentPost(), wanted.statement());
        Step step = Step.of(AppointmentEvent.RECOMMEND, actor, wanted.on())
                .recordedOn(today)
                .document(wanted.document())
                .signedBy(wanted.committees());
        AppointmentFacts gathered = facts.of("", village, id, wanted.on(), "");
        Decision<Appointment> decision = Appointment.recommend(OpaqueId.next(), village, candidacy, step, gathered);
        return decision.map(made -> {
            // Only now: somebody whose recommendation is refused leaves nothing behind.
            persons.findOrCreate(id.text(), known, name, village);
            store.add(made, gathered.policy().get(Parameters.SHARED_ALLOWED), user.id());
            papers.add(made.id(), wanted.papers());
            audit.record(change("appointment.recommend", made).to(step));
            return new Kept(made, 1);
        });
    }

    /** Takes one step with an appointment; the version is the one that was read, where the caller says so. */
    @Transactional
    public Decision<Kept> take(String id, StepWanted wanted, OptionalInt version) {
        AppointmentRow row = seen(id);
        version.ifPresent(given -> Answers.mustMatch(given, row.version));
        Appointment before = store.find(id).orElseThrow().appointment();
        DivisionCode village = before.village();
        String number = wanted.event() == AppointmentEvent.FILE ? number(village, wanted.filingNumber()) : "";
        Step step = wanted.step(actors.of(wanted.actor()), LocalDate.now(clock), number);
        AppointmentFacts gathered = facts.of(id, village, before.person(), wanted.on(), number);
        return before.take(step, gathered).map(after -> {
            follow(row, before, after, gathered);
            audit.record(change("appointment." + wanted.event().name().toLowerCase(Locale.ROOT), after)
                    .from(before.state())
                    .to(step)
                    .because(step.reason()));
            return new Kept(after, row.version);
        });
    }

    /** Puts a completed statement in the place of one that the town sent back; documents are added to those handed in. */
    @Transactional
    public Kept supplement(String id, StatementOfConditions statement, List<PaperWanted> proofs, OptionalInt version) {
        AppointmentRow row = seen(id);
        access.mustBe(Role.VILLAGE_COMMITTEES, Role.ADMINISTRATOR);
        version.ifPresent(given -> Answers.mustMatch(given, row.version));
        papers.mustExist(proofs);
        Appointment before = store.find(id).orElseThrow().appointment();
        if (before.state() != AppointmentState.RETURNED) {
            throw Problem.of(409, "conflict");
        }
        Appointment after = before.supplementedBy(statement);
        store.supplement(row, after);
        papers.add(id, proofs);
        audit.record(change("appointment.supplement", after)
                .to(statement.eligibility().status()));
        return new Kept(after, row.version);
    }

    private AppointmentRow seen(String id) {
        AppointmentRow row = store.row(id).orElseThrow(() -> Problem.notFound(id));
        if (!sight.sees(store.find(id).orElseThrow().appointment())) {
            throw Problem.notFound(id);
        }
        access.mustBe(TAKING_PART);
        return row;
    }

    private void follow(AppointmentRow row, Appointment before, Appointment after, AppointmentFacts gathered) {
        int known = before.history().steps().size();
        try {
            store.follow(row, after, known, gathered.policy().get(Parameters.SHARED_ALLOWED), user.id());
        } catch (PersistenceException lost) {
            throw LostRace.of(lost, after);
        }
    }

    /** The bureau gives the number; where it leaves that to the system, the next one that is free in the district. */
    private String number(DivisionCode village, String given) {
        if (given != null && !given.isBlank()) {
            return given.strip();
        }
        long next = store.filings(village.district()) + 1;
        String proposed = village.district() + "-" + next;
        while (store.numberTaken(village.district(), proposed, "")) {
            proposed = village.district() + "-" + ++next;
        }
        return proposed;
    }

    private static Change change(String action, Appointment appointment) {
        return Change.of(action, appointment.village().digits(), appointment.id());
    }
}
