package org.civilaffairs.core.responsibility;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.lifecycle.Office;

/** What each step of a letter asks for, beside its place in the table. */
final class LetterGuards {

    private final LetterStepCheck check;
    private final Letter letter;
    private final LetterStep step;
    private final LetterFacts facts;

    LetterGuards(LetterStepCheck check, Letter letter, LetterStep step, LetterFacts facts) {
        this.check = check;
        this.letter = letter;
        this.step = step;
        this.facts = facts;
    }

    void drafted() {
        inForce();
        int ahead = letter.year() - step.on().getYear();
        if (ahead < 0 || ahead > 1) {
            check.refuse(ResponsibilityProvisions.SIGNED, "other-year", Map.of());
        }
        boolean taken = facts.letters().stream()
                .filter(other -> other.year() == letter.year() && !other.id().equals(letter.id()))
                .anyMatch(other -> other.assistant().equals(letter.assistant()) && other.stands());
        if (taken) {
            check.refuse(
                    ResponsibilityProvisions.SIGNED,
                    "second-letter",
                    Map.of("village", facts.village().lastOn(step.on())));
        }
        whole(letter.terms());
    }

    void taken() {
        switch (step.event()) {
            case REVISE -> revise();
            case SIGN_BY_TOWN -> {
                check.require(!step.by().isEmpty(), "signatory-missing");
                inForce();
                whole(letter.terms());
            }
            case SIGN_BY_ASSISTANT -> inForce();
            case AMEND -> amend();
            case TERMINATE -> {
                check.require(!step.note().isEmpty(), "reason-missing");
                check.require(post(step.on()).isEmpty(), "still-in-post");
            }
            case WITHDRAW -> check.require(!step.note().isEmpty(), "reason-missing");
            case SELF_ASSESS, ASSESS, OBJECT, DECIDE, CONFIRM ->
                new AssessmentGuards(check, letter, step, facts).taken();
            default -> {
                // The table says all there is to say.
            }
        }
    }

    private void revise() {
        if (step.paper() instanceof Terms terms) {
            whole(terms);
        } else {
            check.refuse("terms-missing");
        }
    }

    private void amend() {
        check.require(!step.note().isEmpty(), "reason-missing");
        if (!(step.paper() instanceof Amendment amendment)) {
            check.refuse("terms-missing");
            return;
        }
        for (Office party : new Office[] {Office.TOWN, Office.ASSISTANT}) {
            Optional<Signature> signature = amendment.signatures().stream()
                    .filter(one -> one.party() == party && !one.by().isEmpty())
                    .findFirst();
            boolean own = signature
                    .filter(one -> party == Office.TOWN
                            || one.by().equals(letter.assistant().text()))
                    .isPresent();
            if (!own) {
                check.refuse(ResponsibilityProvisions.SIGNED, "amendment-unsigned", Map.of("missing", party));
            }
        }
        whole(amendment.terms());
    }

    private void whole(Terms terms) {
        WholeTerms.Facts asked = new WholeTerms.Facts(check.subject(), terms, StandardSheet.ASSISTANT);
        check.add(WholeTerms.RULE.judge(asked, step.on()).findings());
    }

    private void inForce() {
        if (post(step.on()).isEmpty()) {
            check.refuse(ResponsibilityProvisions.SIGNED, "not-in-force", Map.of());
        }
    }

    /** Returns the days of the appointment in which the assistant is in post on a day; empty when in none. */
    private Optional<Days> post(LocalDate day) {
        return facts.appointments().stream()
                .filter(appointment -> appointment.person().equals(letter.assistant()))
                .flatMap(appointment -> appointment.interval().stream())
                .filter(days -> days.contains(day))
                .findFirst();
    }
}
