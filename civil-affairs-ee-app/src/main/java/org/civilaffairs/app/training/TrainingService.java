package org.civilaffairs.app.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.civilaffairs.app.appointment.AppointmentLists;
import org.civilaffairs.app.audit.Audit;
import org.civilaffairs.app.audit.Change;
import org.civilaffairs.app.division.CurrentDivisions;
import org.civilaffairs.app.policy.CurrentPolicies;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.rest.Answers;
import org.civilaffairs.app.security.Access;
import org.civilaffairs.app.security.Actors;
import org.civilaffairs.app.security.OnBehalf;
import org.civilaffairs.app.security.OpaqueId;
import org.civilaffairs.app.security.Role;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.training.Training;
import org.civilaffairs.core.training.TrainingEvent;
import org.civilaffairs.core.training.TrainingFacts;
import org.civilaffairs.core.training.TrainingPlan;
import org.civilaffairs.core.training.TrainingStep;

/** Plans, holds and evidences trainings; the core decides each step, and who counts as present. */
@ApplicationScoped
public class TrainingService {

    private static final Role[] ORGANISERS = {Role.TOWN, Role.BUREAU, Role.ADMINISTRATOR};

    @Inject
    private Access access;

    @Inject
    private Actors actors;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    private CurrentDivisions divisions;

    @Inject
    private CurrentPolicies policies;

    @Inject
    private AppointmentLists appointments;

    @Inject
    private JpaTrainings store;

    /** Plans a training on a day; the planner is one of the organisers. */
    @Transactional
    public Decision<KeptTraining> plan(TrainingPlan plan, LocalDate on, OnBehalf behalf) {
        access.mustBe(ORGANISERS);
        if (plan.organisers().stream().noneMatch(access::sees)) {
            throw Problem.notFound(plan.organisers().first().digits());
        }
        plan.organisers().stream()
                .filter(code -> divisions.all().versions(code).isEmpty())
                .findFirst()
                .ifPresent(unknown -> {
                    throw Problem.notFound(unknown.digits());
                });
        TrainingStep step =
                TrainingStep.of(TrainingEvent.PLAN, actors.of(behalf), on).recordedOn(LocalDate.now(clock));
        return Training.plan(OpaqueId.next(), plan, step, facts(plan, on)).map(made -> {
            store.add(made);
            audit.record(change("training.plan", made).to(plan));
            return new KeptTraining(made, 1);
        });
    }

    /** Takes one step with a training. */
    @Transactional
    public Decision<KeptTraining> take(
            String id, TrainingEvent event, LocalDate on, String reason, OnBehalf behalf, OptionalInt version) {
        TrainingRow row = seen(id, version);
        Training before = store.kept(row).training();
        TrainingStep step = TrainingStep.of(event, actors.of(behalf), on)
                .recordedOn(LocalDate.now(clock))
                .because(reason);
        return before.take(step, facts(before.plan(), on)).map(after -> kept(row, before, after, event.name()));
    }

    /** Writes who was present, in the place of what the sheet said before. */
    @Transactional
    public Decision<KeptTraining> attend(String id, Collection<PersonId> present, OptionalInt version) {
        TrainingRow row = seen(id, version);
        Training before = store.kept(row).training();
        return before.attendedBy(present, facts(before.plan(), before.day()))
                .map(after -> kept(row, before, after, "ATTENDANCE"));
    }

    private KeptTraining kept(TrainingRow row, Training before, Training after, String what) {
        store.follow(row, before, after);
        audit.record(change("training." + what.toLowerCase(Locale.ROOT), after)
                .from(before.state() + ", " + before.attendance().size())
                .to(after.state() + ", " + after.attendance().size()));
        return new KeptTraining(after, row.version);
    }

    private TrainingRow seen(String id, OptionalInt version) {
        TrainingRow row = store.row(id)
                .filter(found -> found.organisers.stream().anyMatch(access::sees))
                .orElseThrow(() -> Problem.notFound(id));
        access.mustBe(ORGANISERS);
        version.ifPresent(given -> Answers.mustMatch(given, row.version));
        return row;
    }

    private TrainingFacts facts(TrainingPlan plan, LocalDate on) {
        DivisionCode first = plan.organisers().first();
        List<Training> others = store.of(first.district());
        return new TrainingFacts(others, appointments.of(Area.of(first.district())), policies.on(on, first));
    }

    private static Change change(String action, Training training) {
        return Change.of(action, training.plan().organisers().first().digits(), training.id());
    }
}
