package org.civilaffairs.app.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.civilaffairs.app.appointment.AppointmentLists;
import org.civilaffairs.app.audit.Audit;
import org.civilaffairs.app.audit.Change;
import org.civilaffairs.app.division.CurrentDivisions;
import org.civilaffairs.app.division.VillageSight;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.rest.Answers;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.Actors;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.OpaqueId;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.division.Division;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Level;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.responsibility.Letter;
import org.civilaffairs.core.responsibility.LetterStep;
import org.civilaffairs.core.responsibility.Paper;
import org.civilaffairs.core.rule.Decision;

/** Drafts letters and takes their steps; the core decides each. */
@ApplicationScoped
public class LetterService {

    private static final Role[] TAKING_PART = {Role.ASSISTANT, Role.TOWN, Role.BUREAU, Role.ADMINISTRATOR};

    @Inject
    private Access access;

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
    private VillageSight sight;

    @Inject
    private AppointmentLists appointments;

    @Inject
    private LetterFactsGathered facts;

    @Inject
    private JpaLetters store;

    /**
     * Drafts the year's letter for a village's assistant: the one named, or who is in force on the wish's day. The wish's paper is the
     * terms, by the year's template where it says none.
     */
    @Transactional
    public Decision<KeptLetter> draft(DivisionCode village, int year, Optional<PersonId> assistant, LetterWish wish) {
        access.mustAct(village, TAKING_PART);
        if (village.level() != Level.VILLAGE
                || divisions.all().versions(village).isEmpty()) {
            throw Problem.notFound(village.digits());
        }
        return drafted(post(village, assistant, wish.on()), year, wish, actors.of(wish.behalf()));
    }

    /** Like {@link #draft}, for every assistant in force in a town's villages; one that is refused stops no other. */
    @Transactional
    public List<Drafted> draftAll(DivisionCode town, int year, LetterWish wish) {
        access.mustAct(town, TAKING_PART);
        if (divisions.on(wish.on()).find(town).isEmpty()) {
            throw Problem.notFound(town.digits());
        }
        Actor actor = actors.of(wish.behalf());
        List<Drafted> all = new ArrayList<>();
        for (Division village : divisions.on(wish.on()).villagesOf(town)) {
            if (village.wantsAssistant()) {
                all.add(inForce(village.code(), wish.on())
                        .map(post -> Drafted.of(village.code(), drafted(post, year, wish, actor)))
                        .orElseGet(() -> Drafted.vacant(village.code())));
            }
        }
        return all;
    }

    /** Whoever is not in force is refused by the rules, which have to know of whom they speak. */
    private Appointment post(DivisionCode village, Optional<PersonId> assistant, LocalDate on) {
        return appointments.of(Area.of(village)).stream()
                .filter(one ->
                        assistant.filter(person -> !person.equals(one.person())).isEmpty())
                .reduce((one, other) -> one.inForceOn(on) ? one : other)
                .orElseThrow(() -> Problem.invalid(FieldError.of("village", village, "no-assistant", "")));
    }

    private Optional<Appointment> inForce(DivisionCode village, LocalDate on) {
        return appointments.of(Area.of(village)).stream()
                .filter(appointment -> appointment.inForceOn(on))
                .findFirst();
    }

    private Decision<KeptLetter> drafted(Appointment post, int year, LetterWish wish, Actor actor) {
        DivisionCode village = post.village();
        LetterWish whole = wish.paper() == Paper.NONE ? wish.with(LetterTemplate.terms()) : wish;
        LetterStep step = whole.step(post.person(), actor, LocalDate.now(clock));
        return Letter.draft(
                        OpaqueId.next(),
                        year,
                        village,
                        post.person(),
                        post.candidacy().name(),
                        step,
                        facts.of("", village, post.person(), year, wish.on()))
                .map(made -> {
                    try {
                        KeptLetter kept = store.add(made, user.id());
                        audit.record(change("letter.draft", made).to(step.on()));
                        return kept;
                    } catch (PersistenceException lost) {
                        throw SecondLetter.of(lost, made);
                    }
                });
    }

    /** Takes one step with a letter. */
    @Transactional
    public Decision<KeptLetter> take(String id, LetterWish wish, OptionalInt version) {
        LetterRow row = store.row(id).orElseThrow(() -> Problem.notFound(id));
        Letter before = store.kept(row).letter();
        if (!sight.sees(before.village(), before.history().get(0).on())) {
            throw Problem.notFound(id);
        }
        access.mustBe(TAKING_PART);
        version.ifPresent(given -> Answers.mustMatch(given, row.version));
        LetterStep step = wish.step(before.assistant(), actors.of(wish.behalf()), LocalDate.now(clock));
        return before.take(step, facts.of(id, before.village(), before.assistant(), before.year(), wish.on()))
                .map(after -> {
                    KeptLetter kept = store.follow(row, before, after, user.id());
                    String event = wish.event().name().toLowerCase(Locale.ROOT);
                    audit.record(change("letter." + event, after)
                            .from(before.state())
                            .to(after.state() + " " + step.on() + " " + step.document())
                            .because(step.note()));
                    return kept;
                });
    }

    private static Change change(String action, Letter letter) {
        return Change.of(action, letter.village().digits(), letter.id());
    }
}
