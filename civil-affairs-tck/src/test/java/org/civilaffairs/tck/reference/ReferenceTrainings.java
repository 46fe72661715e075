package org.civilaffairs.tck.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.training.Attendance;
import org.civilaffairs.core.training.AttendanceRequirement;
import org.civilaffairs.core.training.TownYear;
import org.civilaffairs.core.training.Training;
import org.civilaffairs.core.training.TrainingEvent;
import org.civilaffairs.core.training.TrainingForm;
import org.civilaffairs.core.training.TrainingKind;
import org.civilaffairs.core.training.TrainingPlan;
import org.civilaffairs.core.training.TrainingRequirement;
import org.civilaffairs.core.training.TrainingStep;
import org.civilaffairs.core.training.VocationalEducation;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Breach;
import org.civilaffairs.tck.adapter.Outcome;
import org.civilaffairs.tck.adapter.Person;
import org.civilaffairs.tck.adapter.Trainings;

/** Trainings of the reference. */
record ReferenceTrainings(Reference reference) implements Trainings {

    @Override
    public Outcome plan(Plan asked, Actor by, LocalDate on) {
        Optional<Breach> whim = reference.twist.refuses(asked);
        if (reference.twist.noted(whim.isPresent())) {
            return Outcome.refused(Set.of(whim.get()));
        }
        Plan plan = reference.twist.noted(asked, reference.twist.plan(asked));
        TrainingForm form;
        try {
            form = TrainingForm.valueOf(plan.form());
        } catch (IllegalArgumentException unknown) {
            return Outcome.refused(Set.of(new Breach("TRN-04", "", "form")));
        }
        TrainingPlan core = new TrainingPlan(
                TrainingKind.valueOf(plan.kind()),
                form,
                form == TrainingForm.OTHER ? asked.form() : "",
                plan.organisers().stream().map(DivisionCode::new).collect(Collectors.toCollection(TreeSet::new)),
                plan.topic(),
                plan.on(),
                BigDecimal.valueOf(plan.hours()));
        String id = reference.store.nextId("t");
        TrainingStep step = TrainingStep.of(TrainingEvent.PLAN, Reference.actor(by), on);
        DivisionCode organiser = new DivisionCode(by.division());
        Decision<Training> decision = Training.plan(id, core, step, reference.store.facts(organiser, id, on));
        Training made = new Training(id, core, List.of(step), List.of());
        return decided(id, decision, made);
    }

    private Outcome decided(String id, Decision<Training> decision, Training forced) {
        if (decision.accepted().isEmpty() && !reference.forgiven(decision.findings())) {
            return reference.refused(decision.findings());
        }
        reference.store.trainings.put(id, decision.accepted().orElse(forced));
        return Outcome.done(id);
    }

    @Override
    public Outcome take(String training, Event event, Actor by, LocalDate on, String reason) {
        TrainingStep step = TrainingStep.of(TrainingEvent.valueOf(event.name()), Reference.actor(by), on)
                .because(reason);
        Training before = reference.store.trainings.get(training);
        DivisionCode organiser = before.plan().organisers().first();
        Decision<Training> decision = before.take(step, reference.store.facts(organiser, training, on));
        return decided(training, decision, before.and(step));
    }

    @Override
    public Outcome attend(String training, Set<Person> present, Actor by) {
        Training before = reference.store.trainings.get(training);
        Set<PersonId> people = present.stream()
                .map(person -> reference.store.person(person.identityNumber()))
                .collect(Collectors.toSet());
        DivisionCode organiser = before.plan().organisers().first();
        Decision<Training> decision =
                before.attendedBy(people, reference.store.facts(organiser, training, before.day()));
        Training forced = before.with(people.stream()
                .map(person -> new Attendance(person, before.day()))
                .toList());
        return decided(training, decision, forced);
    }

    @Override
    public Outcome education(String village, Person person, String school, String programme, LocalDate since) {
        reference.store.education.add(new VocationalEducation(
                reference.store.person(person.identityNumber()), school, programme, since, "学籍证明"));
        return Outcome.done("");
    }

    @Override
    public Requirement ofTown(String town, int year, LocalDate on) {
        TrainingRequirement core = TrainingRequirement.of(townYear(new DivisionCode(town), year, on), on);
        Requirement right = new Requirement(core.outcome().name(), core.held().size(), core.left());
        return reference.twist.noted(right, reference.twist.ofTown(town, year, on, right));
    }

    private TownYear townYear(DivisionCode town, int year, LocalDate on) {
        return reference.store.on(on).townYear(town, year).orElseThrow();
    }

    @Override
    public Requirement ofAssistant(String appointment, int year, LocalDate on) {
        Appointment assistant = reference.store.appointments.get(appointment);
        DivisionCode town = assistant.village().town().orElseThrow();
        AttendanceRequirement core = AttendanceRequirement.of(assistant, townYear(town, year, on), on);
        Requirement right = new Requirement(core.outcome().name(), core.attended(), core.left());
        return reference.twist.noted(right, reference.twist.ofAssistant(appointment, year, on, right));
    }
}
