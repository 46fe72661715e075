package org.civilaffairs.tck.reference;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilaffairs.core.appointment.ActingCover;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.appointment.AppointmentEvent;
import org.civilaffairs.core.appointment.Candidacy;
import org.civilaffairs.core.appointment.Committee;
import org.civilaffairs.core.appointment.EmploymentForm;
import org.civilaffairs.core.appointment.History;
import org.civilaffairs.core.appointment.LimbAnswer;
import org.civilaffairs.core.appointment.StatementOfConditions;
import org.civilaffairs.core.appointment.VillageCodes;
import org.civilaffairs.core.appointment.Violation;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonName;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Appointments;
import org.civilaffairs.tck.adapter.Breach;
import org.civilaffairs.tck.adapter.Outcome;
import org.civilaffairs.tck.adapter.Person;

/** Assistants of the reference; one command at a time, as a database would have it. */
record ReferenceAppointments(Reference reference) implements Appointments {

    private Candidacy candidacy(Candidate candidate) {
        List<LimbAnswer> answers = candidate.statement().stream()
                .map(answer -> new LimbAnswer(
                        org.civilaffairs.core.appointment.Limb.valueOf(
                                answer.limb().name()),
                        answer.yes()
                                ? org.civilaffairs.core.appointment.Answer.YES
                                : org.civilaffairs.core.appointment.Answer.NO,
                        answer.vouchedBy(),
                        answer.evidence()))
                .toList();
        return new Candidacy(
                reference.store.person(candidate.person().identityNumber()),
                new PersonName(candidate.person().name()),
                EmploymentForm.valueOf(candidate.form()),
                "村民委员会委员",
                StatementOfConditions.of(answers));
    }

    @Override
    public Outcome recommend(String village, Candidate candidate, Actor by, LocalDate on) {
        synchronized (reference) {
            Optional<Breach> whim = reference.twist.refuses(village, candidate);
            if (reference.twist.noted(whim.isPresent())) {
                return Outcome.refused(Set.of(whim.get()));
            }
            Set<Committee> signed = EnumSet.noneOf(Committee.class);
            if (candidate.partyBranch()) {
                signed.add(Committee.PARTY_BRANCH);
            }
            if (candidate.committee()) {
                signed.add(Committee.VILLAGE_COMMITTEE);
            }
            var step = org.civilaffairs.core.appointment.Step.recommendation(Reference.actor(by), on)
                    .signedBy(signed);
            DivisionCode code = new DivisionCode(village);
            VillageCodes codes = reference.store.codes(code, on);
            Candidacy candidacy = candidacy(candidate);
            String id = reference.store.nextId("a");
            Decision<Appointment> decision = Appointment.recommend(
                    id, code, candidacy, step, reference.store.facts(codes, candidacy.person(), id, on));
            if (decision.accepted().isEmpty() && !reference.forgiven(decision.findings())) {
                return reference.refused(decision.findings());
            }
            var nomination =
                    org.civilaffairs.core.appointment.Step.of(AppointmentEvent.NOMINATE, Reference.actor(by), on);
            reference.store.appointments.put(
                    id,
                    decision.accepted()
                            .orElseGet(() ->
                                    new Appointment(id, code, candidacy, new History(List.of(nomination, step)))));
            return Outcome.done(id);
        }
    }

    @Override
    public Outcome take(String appointment, Step asked) {
        synchronized (reference) {
            Optional<Breach> whim = reference.twist.refuses(appointment, asked);
            if (reference.twist.noted(whim.isPresent())) {
                return Outcome.refused(Set.of(whim.get()));
            }
            if (reference.twist.noted(reference.twist.loses(asked))) {
                return Outcome.done(appointment);
            }
            Step step = reference.twist.noted(asked, reference.twist.step(asked));
            var core = org.civilaffairs.core.appointment.Step.of(
                            AppointmentEvent.valueOf(step.event().name()), Reference.actor(step.by()), step.on())
                    .effectiveOn(step.effectiveOn())
                    .because(step.reason())
                    .filedAs(step.filingNumber());
            Appointment before = reference.store.appointments.get(appointment);
            LocalDate first = before.history().steps().get(0).on();
            VillageCodes codes = reference.store.codes(before.village(), first);
            Decision<Appointment> decision =
                    before.take(core, reference.store.facts(codes, before.person(), before.id(), step.on()));
            return decided(before, core, decision);
        }
    }

    private Outcome decided(
            Appointment before, org.civilaffairs.core.appointment.Step step, Decision<Appointment> decision) {
        if (decision.accepted().isPresent()) {
            reference.store.appointments.put(before.id(), decision.accepted().get());
            return Outcome.done(before.id());
        }
        boolean forgiven = reference.forgiven(decision.findings());
        boolean allTheSame = decision.findings().stream().anyMatch(reference.twist::doesRefused);
        if (reference.twist.noted(forgiven || allTheSame)) {
            force(before, step);
        }
        return forgiven ? Outcome.done(before.id()) : reference.refused(decision.findings());
    }

    private void force(Appointment before, org.civilaffairs.core.appointment.Step step) {
        try {
            reference.store.appointments.put(before.id(), before.and(step));
        } catch (IllegalArgumentException noSuchStep) {
            // The mutant says that it is done; there is no state that this could lead to.
        }
    }

    @Override
    public Standing standing(String appointment) {
        Appointment known = reference.store.appointments.get(appointment);
        Standing right = new Standing(
                known.filed(),
                known.interval().map(Days::since),
                known.interval().flatMap(Days::until));
        return reference.twist.noted(right, reference.twist.standing(right));
    }

    @Override
    public Outcome cover(String village, Person person, LocalDate from, LocalDate until) {
        reference.store.covers.add(new ActingCover(
                new DivisionCode(village),
                reference.store.person(person.identityNumber()),
                new PersonName(person.name()),
                Days.between(from, until),
                "村民委员会",
                ""));
        return Outcome.done("");
    }

    @Override
    public Outcome violation(String village, Person person, LocalDate on, LocalDate recordedOn) {
        reference.store.violations.add(
                new Violation(reference.store.person(person.identityNumber()), on, recordedOn, "示例违纪事实", "示例〔2024〕9号"));
        return Outcome.done("");
    }
}
