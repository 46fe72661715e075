package org.civilaffairs.core.appointment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.lifecycle.Transition;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Outcome;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.Rule;
import org.civilaffairs.core.rule.Subject;

/** Whether one step may be taken: first the table, then the rules that a step of its kind is judged by. */
final class StepCheck {

    /** Steps by which a candidate is put forward or decided on, so that the candidate is judged as well. */
    private static final Set<AppointmentEvent> JUDGES_THE_CANDIDATE =
            EnumSet.of(AppointmentEvent.RECOMMEND, AppointmentEvent.RESUBMIT, AppointmentEvent.APPROVE);

    /** Steps that happen once: where the table has no row for one that was taken, it would be done twice. */
    private static final Set<AppointmentEvent> ONCE = EnumSet.of(
            AppointmentEvent.NOMINATE,
            AppointmentEvent.RECOMMEND,
            AppointmentEvent.APPROVE,
            AppointmentEvent.REJECT,
            AppointmentEvent.HAND_OVER);

    private final Appointment appointment;
    private final Step step;
    private final AppointmentFacts facts;
    private final List<Finding> findings = new ArrayList<>();

    StepCheck(Appointment appointment, Step step, AppointmentFacts facts) {
        this.appointment = appointment;
        this.step = step;
        this.facts = facts;
    }

    /** Decides on the first step, which the appointment already holds. */
    Decision<Appointment> nominated() {
        if (!AppointmentLifeCycle.TABLE.starters().contains(step.actor().office())) {
            return refused(StepsInOrder.RULE.provision(), "other-level");
        }
        judge(AppointmentRules.ON_STEPS, appointment);
        return decided(appointment);
    }

    /** Decides on a further step. */
    Decision<Appointment> taken() {
        Optional<Transition<AppointmentState, AppointmentEvent>> row =
                appointment.history().transition(step.event(), step.on());
        if (row.isEmpty()) {
            return notAllowed();
        }
        if (!row.get().who().contains(step.actor().office())) {
            return refused(StepsInOrder.RULE.provision(), "other-level");
        }
        if (againstFlag()) {
            return step.event() == AppointmentEvent.RETURN_FILING
                    ? refused(FilingInforms.RULE.provision(), "not-filed")
                    : refused(StepsInOrder.RULE.provision(), "twice");
        }
        if (step.event() == AppointmentEvent.ENTER_POST && !appointment.inForceOn(step.on())) {
            return refused(StepsInOrder.RULE.provision(), "before-effective-date");
        }
        Appointment after = appointment.and(step);
        judge(AppointmentRules.ON_STEPS, after);
        if (JUDGES_THE_CANDIDATE.contains(step.event())) {
            judge(AppointmentRules.ON_THE_CANDIDATE, after);
        }
        if (step.event() == AppointmentEvent.APPROVE) {
            judgeFreedom(after);
        }
        return decided(after);
    }

    /** What would be pending after the step is nothing to tell of a step that is refused. */
    private Decision<Appointment> decided(Appointment after) {
        if (findings.stream().anyMatch(Finding::blocks)) {
            findings.removeIf(finding -> finding.outcome() == Outcome.PENDING || finding.outcome() == Outcome.MET);
        }
        return Decision.of(after, findings);
    }

    private Decision<Appointment> notAllowed() {
        AppointmentState state = appointment.history().stateOn(step.on());
        if (state == AppointmentState.ENDED && step.event() != AppointmentEvent.HAND_OVER) {
            return refused(EndsWithReason.RULE.provision(), "ended-is-final");
        }
        boolean again = ONCE.contains(step.event())
                && appointment.history().last(step.event()).isPresent();
        return refused(StepsInOrder.RULE.provision(), again ? "twice" : "not-the-next-step");
    }

    private boolean againstFlag() {
        return switch (step.event()) {
            case FILE -> appointment.filed();
            case RETURN_FILING -> !appointment.filed();
            case FILE_END ->
                appointment.history().last(AppointmentEvent.FILE_END).isPresent();
            default -> false;
        };
    }

    private void judge(List<Rule<AppointmentCase>> rules, Appointment after) {
        AppointmentCase judged = new AppointmentCase(after, List.of(step), facts);
        rules.forEach(rule -> rule.judge(judged, step.on(), findings::add));
    }

    /** Post and person must be free for good, so each is judged on the first day on which there would be two. */
    private void judgeFreedom(Appointment after) {
        judgeFirstClash(after, other -> facts.village().had(other.village()), (all, day) -> {
            String name = after.village().digits();
            PostFacts post = new PostFacts(after.village(), name, day, all, List.of(), facts.policy());
            OneAssistantPerVillage.RULE.judge(post, day, findings::add);
        });
        judgeFirstClash(after, other -> other.person().equals(after.person()), (all, day) -> {
            var posts = new OneVillagePerPerson.Posts(after.person(), all, facts.policy());
            OneVillagePerPerson.RULE.judge(posts, day, findings::add);
        });
    }

    private void judgeFirstClash(
            Appointment after, Predicate<Appointment> shared, BiConsumer<List<Appointment>, LocalDate> rule) {
        Days days = after.interval().orElseThrow();
        List<Appointment> same = facts.others().stream()
                .filter(other -> !other.id().equals(after.id()))
                .filter(shared)
                .toList();
        same.stream()
                .flatMap(other -> other.interval().flatMap(days::firstDayWith).stream())
                .min(LocalDate::compareTo)
                .ifPresent(day -> rule.accept(
                        Stream.concat(same.stream(), Stream.of(after)).toList(), day));
    }

    private Decision<Appointment> refused(Provision provision, String code) {
        return new Decision.Rejected<>(List.of(Finding.refusal(
                provision,
                code,
                new Subject(Subject.Kind.APPOINTMENT, appointment.id()),
                Map.of(
                        "name", appointment.candidacy().name(),
                        "step", step.event(),
                        "state", appointment.history().stateOn(step.on()),
                        "on", step.on(),
                        "office", step.actor().office(),
                        "by", step.actor().division()),
                step.on())));
    }
}
