package org.civilaffairs.core.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.lifecycle.Transition;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.Subject;

/** Whether a step of a letter may be taken: first the table, then whose step it is, then what it asks for. */
final class LetterStepCheck {

    private final Letter letter;
    private final LetterStep step;
    private final LetterFacts facts;
    private final List<Finding> findings = new ArrayList<>();

    LetterStepCheck(Letter letter, LetterStep step, LetterFacts facts) {
        this.letter = letter;
        this.step = step;
        this.facts = facts;
    }

    /** Decides on the draft, which the letter already is. */
    Decision<Letter> drafted() {
        if (!LetterLifeCycle.TABLE.starters().contains(step.actor().office()) || !near(step.actor())) {
            refuse("other-office");
            return new Decision.Rejected<>(findings);
        }
        LetterGuards guards = new LetterGuards(this, letter, step, facts);
        guards.drafted();
        return Decision.of(letter, findings);
    }

    /** Decides on a further step. */
    Decision<Letter> taken() {
        Optional<Transition<LetterState, LetterEvent>> row = LetterLifeCycle.TABLE.find(letter.state(), step.event());
        if (row.isEmpty()) {
            refuse("not-the-next-step");
            return new Decision.Rejected<>(findings);
        }
        if (!row.get().who().contains(step.actor().office()) || !near(step.actor())) {
            refuse("other-office");
            return new Decision.Rejected<>(findings);
        }
        if (step.on().isBefore(letter.history().get(letter.history().size() - 1).on())) {
            refuse("order");
        }
        if (step.actor().office() == Office.ASSISTANT
                && !step.by().equals(letter.assistant().text())) {
            refuse(ResponsibilityProvisions.SIGNED, "other-signatory", Map.of("signatory", step.by()));
        }
        new LetterGuards(this, letter, step, facts).taken();
        return findings.stream().anyMatch(Finding::blocks)
                ? new Decision.Rejected<>(findings)
                : new Decision.Accepted<>(letter.and(step), findings);
    }

    /** The village's own assistant, the town above it and the bureau above that, by the tree of that day. */
    private boolean near(Actor actor) {
        DivisionCode village = facts.village().lastOn(step.on());
        return switch (actor.office()) {
            case ASSISTANT, VILLAGE_COMMITTEES -> actor.division().equals(village);
            case TOWN -> village.town().filter(actor.division()::equals).isPresent();
            case DISTRICT -> actor.division().equals(village.district());
            case SYSTEM -> actor.division().covers(village);
        };
    }

    void require(boolean met, String code) {
        if (!met) {
            refuse(code);
        }
    }

    void refuse(String code) {
        refuse(ResponsibilityProvisions.STEPS, code, Map.of());
    }

    void refuse(Provision provision, String code, Map<String, ?> more) {
        Map<String, Object> told = new TreeMap<>(more);
        told.put("name", letter.name());
        told.put("year", letter.year());
        told.put("step", step.event());
        told.put("state", letter.state());
        told.put("on", step.on());
        findings.add(Finding.refusal(provision, code, subject(), told, step.on()));
    }

    void add(List<Finding> more) {
        findings.addAll(more);
    }

    Subject subject() {
        return new Subject(Subject.Kind.LETTER, letter.id());
    }
}
