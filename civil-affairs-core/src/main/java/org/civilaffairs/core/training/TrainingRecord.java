package org.civilaffairs.core.training;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.rule.Bound;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.Rule;
import org.civilaffairs.core.rule.Verdict;

/**
 * TRN-04, clause 5.1: what a training's record says holds together. Its organisers give it, nobody stands on the sheet
 * who was not in force that day, and two of one day, organiser and topic are one.
 */
public final class TrainingRecord {

    private static final Set<TrainingEvent> WITH_REASON =
            EnumSet.of(TrainingEvent.CANCEL, TrainingEvent.POSTPONE, TrainingEvent.DISCOUNT);
    private static final Set<TrainingEvent> BY_THE_BUREAU_ABOVE =
            EnumSet.of(TrainingEvent.COUNT, TrainingEvent.DISCOUNT);
    private static final Set<TrainingEvent> SETS_THE_DAY = EnumSet.of(TrainingEvent.PLAN, TrainingEvent.HOLD);

    /** The rule. */
    public static final Rule<TrainingCase> RULE =
            Rule.of(Provision.computed("TRN-04", "5.1", Bound.TOWN), (subject, verdict) -> {
                subject.steps().forEach(step -> step(subject, step, verdict));
                if (subject.steps().stream().map(TrainingStep::event).anyMatch(SETS_THE_DAY::contains)) {
                    twice(subject, verdict);
                }
                subject.lines().forEach(line -> attendance(subject, line, verdict));
            });

    private TrainingRecord() {}

    private static void step(TrainingCase subject, TrainingStep step, Verdict verdict) {
        if (!mayTake(subject.training().plan(), step.event(), step.actor())) {
            report(verdict, "other-organiser", subject, step);
        }
        if (WITH_REASON.contains(step.event()) && step.reason().isEmpty()) {
            report(verdict, "reason-missing", subject, step);
        }
        if (step.event() == TrainingEvent.EVIDENCE
                && subject.training().attendance().isEmpty()) {
            report(verdict, "no-attendance-sheet", subject, step);
        }
        List<TrainingStep> history = subject.training().history();
        int place = history.lastIndexOf(step);
        if (place > 0 && step.on().isBefore(history.get(place - 1).on())) {
            report(verdict, "order", subject, step);
        }
    }

    private static boolean mayTake(TrainingPlan plan, TrainingEvent event, Actor actor) {
        boolean above = actor.office() == Office.DISTRICT
                && BY_THE_BUREAU_ABOVE.contains(event)
                && plan.organisers().stream().map(DivisionCode::district).allMatch(actor.division()::equals);
        return actor.office() == Office.SYSTEM || above || plan.organisers().contains(actor.division());
    }

    private static void report(Verdict verdict, String code, TrainingCase subject, TrainingStep step) {
        verdict.breach(code, subject.subject())
                .fact("topic", subject.training().plan().topic())
                .fact("step", step.event())
                .fact("on", step.on())
                .fact("by", step.actor().division())
                .report();
    }

    private static void twice(TrainingCase subject, Verdict verdict) {
        Training training = subject.training();
        if (training.state() == TrainingState.CANCELLED) {
            return;
        }
        subject.facts().others().stream()
                .filter(other -> !other.id().equals(training.id()) && other.state() != TrainingState.CANCELLED)
                .filter(other -> other.sameAs(training))
                .forEach(other -> verdict.breach("same-training", subject.subject())
                        .fact("topic", training.plan().topic())
                        .fact("on", training.day())
                        .fact("other", other.id())
                        .report());
    }

    private static void attendance(TrainingCase subject, Attendance line, Verdict verdict) {
        if (!subject.inForce(line.person(), line.on())) {
            verdict.breach("not-in-force", subject.subject())
                    .fact("person", line.person())
                    .fact("name", subject.name(line.person()))
                    .fact("on", line.on())
                    .fact("topic", subject.training().plan().topic())
                    .report();
        }
    }
}
