package org.civilaffairs.core.responsibility;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Level;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;
import org.civilaffairs.core.rule.Decision;

/**
 * The letter of responsibility for a year's work targets (年度工作目标管理责任书) between a town and one assistant, clause
 * 5.2. State, terms and signatures follow from the history, so none of them can contradict it.
 *
 * @param id the identifier given by the system that keeps it
 * @param village the assistant's village, by its code on the day of the draft; the town is the one above it
 * @param history every step, oldest first, in an order that {@link LetterLifeCycle} allows
 */
public record Letter(
        String id, int year, DivisionCode village, PersonId assistant, PersonName name, List<LetterStep> history)
        implements Serializable {

    public Letter {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(assistant, "assistant");
        Objects.requireNonNull(name, "name");
        history = List.copyOf(history);
        if (village.level() != Level.VILLAGE) {
            throw new IllegalArgumentException("A letter is for a village of 12 digits, not for " + village);
        }
        if (history.isEmpty() || history.get(0).event() != LetterLifeCycle.TABLE.start()) {
            throw new IllegalArgumentException("A history begins with " + LetterLifeCycle.TABLE.start());
        }
        if (!(history.get(0).paper() instanceof Terms)) {
            throw new IllegalArgumentException("A letter is drafted with its terms");
        }
        replay(history);
    }

    private static LetterState replay(List<LetterStep> history) {
        LetterState state = LetterLifeCycle.TABLE.first();
        for (LetterStep step : history.subList(1, history.size())) {
            LetterState before = state;
            state = LetterLifeCycle.TABLE
                    .find(state, step.event())
                    .orElseThrow(() -> new IllegalArgumentException("No " + step.event() + " in state " + before))
                    .to();
        }
        return state;
    }

    /** Returns a draft, when the town may draw one up for this assistant and year; its terms are the step's paper. */
    public static Decision<Letter> draft(
            String id,
            int year,
            DivisionCode village,
            PersonId assistant,
            PersonName name,
            LetterStep step,
            LetterFacts facts) {
        Letter draft = new Letter(id, year, village, assistant, name, List.of(step));
        return new LetterStepCheck(draft, step, facts).drafted();
    }

    /** Takes one step: accepted with the letter after it, or refused with every reason. */
    public Decision<Letter> take(LetterStep step, LetterFacts facts) {
        return new LetterStepCheck(this, step, facts).taken();
    }

    /** Returns this letter after one step more, unjudged; a step that the table does not allow is an exception. */
    public Letter and(LetterStep step) {
        List<LetterStep> longer = new ArrayList<>(history);
        longer.add(step);
        return new Letter(id, year, village, assistant, name, longer);
    }

    /** Returns the letter as it stood at the end of a day; empty when it was not drafted yet. */
    public Optional<Letter> asOf(LocalDate day) {
        List<LetterStep> known =
                history.stream().takeWhile(step -> !step.on().isAfter(day)).toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(new Letter(id, year, village, assistant, name, known));
    }

    /** Returns the state after the last step. */
    public LetterState state() {
        return replay(history);
    }

    /** Returns the town that drew it up. */
    public DivisionCode town() {
        return history.get(0).actor().division();
    }

    /** Returns the terms as they stand: as drafted, revised or last amended. */
    public Terms terms() {
        return history.stream()
                .flatMap(Letter::termsOf)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static Stream<Terms> termsOf(LetterStep step) {
        if (step.paper() instanceof Amendment amendment) {
            return Stream.of(amendment.terms());
        }
        return step.paper() instanceof Terms terms ? Stream.of(terms) : Stream.empty();
    }

    /** Returns the assessment that stands: the town's, or the one with which it answered an objection; empty before. */
    public Optional<Assessment> assessment() {
        return history.stream()
                .flatMap(step -> step.paper() instanceof Assessment assessment ? Stream.of(assessment) : Stream.empty())
                .reduce((earlier, later) -> later);
    }

    /** Returns the grade that the town confirmed; empty before. */
    public Optional<Grade> grade() {
        return step(LetterEvent.CONFIRM)
                .map(LetterStep::paper)
                .flatMap(paper ->
                        paper instanceof Confirmation confirmed ? Optional.of(confirmed.grade()) : Optional.empty());
    }

    /** Returns the version that was signed: 1, and one more for each amendment. */
    public int version() {
        return 1 + amendments().size();
    }

    /** Returns the steps that amended it, oldest first. */
    public List<LetterStep> amendments() {
        return history.stream()
                .filter(step -> step.event() == LetterEvent.AMEND)
                .toList();
    }

    /** Returns the signatures under the letter itself; those under amendments stand with them. */
    public List<Signature> signatures() {
        return Stream.of(LetterEvent.SIGN_BY_TOWN, LetterEvent.SIGN_BY_ASSISTANT)
                .flatMap(event -> step(event).stream())
                .map(step -> new Signature(step.actor().office(), step.by(), step.on()))
                .toList();
    }

    /** Returns whether a party has signed. */
    public boolean signedBy(Office party) {
        return signatures().stream().anyMatch(signature -> signature.party() == party);
    }

    /** Returns the day from which both had signed; empty before. */
    public Optional<LocalDate> signedOn() {
        return signedBy(Office.ASSISTANT)
                ? signatures().stream().map(Signature::on).max(LocalDate::compareTo)
                : Optional.empty();
    }

    /** Returns whether it keeps another letter of the same year and assistant out: neither withdrawn nor terminated. */
    public boolean stands() {
        return step(LetterEvent.WITHDRAW).isEmpty()
                && step(LetterEvent.TERMINATE).isEmpty();
    }

    /** Returns the last step of an event; empty when it has not happened. */
    public Optional<LetterStep> step(LetterEvent event) {
        return history.stream().filter(step -> step.event() == event).reduce((earlier, later) -> later);
    }
}
