package org.civilaffairs.core.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.core.lifecycle.Transition;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.rule.Finding;

/** Whether a step of a training may be taken, or a sheet set: first the table, then the rules. */
final class TrainingStepCheck {

    private final Training training;
    private final TrainingStep step;
    private final TrainingFacts facts;

    /** @param step the step asked for; where only a sheet is set, the last one taken */
    TrainingStepCheck(Training training, TrainingStep step, TrainingFacts facts) {
        this.training = training;
        this.step = step;
        this.facts = facts;
    }

    /** Decides on the plan, which the training already holds. */
    Decision<Training> planned() {
        if (!TrainingLifeCycle.TABLE.starters().contains(step.actor().office())) {
            return refused("other-level");
        }
        return judged(training, List.of(step), List.of());
    }

    /** Decides on a further step, with the lines that it adds to the sheet. */
    Decision<Training> taken(List<Attendance> added) {
        Optional<Transition<TrainingState, TrainingEvent>> row =
                TrainingLifeCycle.TABLE.find(training.state(), step.event());
        if (row.isEmpty()) {
            return refused("not-the-next-step");
        }
        if (!row.get().who().contains(step.actor().office())) {
            return refused("other-level");
        }
        if (step.event() == TrainingEvent.MAKE_UP && added.isEmpty()) {
            return refused("nobody-named");
        }
        if (added.stream().map(Attendance::person).anyMatch(training::attendedBy)) {
            return refused("attended-already");
        }
        List<Attendance> sheet = new ArrayList<>(training.attendance());
        sheet.addAll(added);
        return judged(training.and(step).with(sheet), List.of(step), added);
    }

    /** Decides on a sheet that takes the place of what stood there. */
    Decision<Training> sheet(Collection<PersonId> present) {
        if (!training.state().held()) {
            return refused("not-held");
        }
        List<Attendance> lines = present.stream()
                .distinct()
                .map(person -> new Attendance(person, training.day()))
                .toList();
        List<Attendance> sheet = new ArrayList<>(lines);
        training.attendance().stream()
                .filter(line -> line.on().isAfter(training.day()) && !present.contains(line.person()))
                .forEach(sheet::add);
        return judged(training.with(sheet), List.of(), lines);
    }

    private Decision<Training> judged(Training after, List<TrainingStep> steps, List<Attendance> lines) {
        TrainingCase judged = new TrainingCase(after, steps, lines, facts);
        List<Finding> findings = new ArrayList<>();
        TrainingRules.ON_A_TRAINING.forEach(rule -> rule.judge(judged, step.on(), findings::add));
        return Decision.of(after, findings);
    }

    private Decision<Training> refused(String code) {
        return new Decision.Rejected<>(List.of(Finding.refusal(
                TrainingRecord.RULE.provision(),
                code,
                new TrainingCase(training, List.of(), List.of(), facts).subject(),
                Map.of(
                        "topic", training.plan().topic(),
                        "step", step.event(),
                        "state", training.state(),
                        "on", step.on()),
                step.on())));
    }
}
