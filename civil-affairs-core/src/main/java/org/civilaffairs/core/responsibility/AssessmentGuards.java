package org.civilaffairs.core.responsibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.policy.Parameters;

/** What the steps from the self-assessment to the confirmed grade ask for, beside their place in the table. */
final class AssessmentGuards {

    private final LetterStepCheck check;
    private final Letter letter;
    private final LetterStep step;
    private final LetterFacts facts;

    AssessmentGuards(LetterStepCheck check, Letter letter, LetterStep step, LetterFacts facts) {
        this.check = check;
        this.letter = letter;
        this.step = step;
        this.facts = facts;
    }

    void taken() {
        switch (step.event()) {
            case SELF_ASSESS -> {
                check.require(!step.note().isEmpty(), "report-missing");
                if (step.paper() instanceof SelfAssessment own && !own.within(letter.terms())) {
                    refuse("self-points", Map.of());
                }
            }
            case ASSESS -> assess(true);
            case DECIDE -> {
                check.require(!step.note().isEmpty(), "reason-missing");
                assess(false);
            }
            case OBJECT -> {
                check.require(!step.note().isEmpty(), "reason-missing");
                check.require(lastDay().filter(last -> step.on().isAfter(last)).isEmpty(), "objection-late");
            }
            case CONFIRM -> confirm();
            default -> throw new IllegalStateException("No step of an assessment: " + step.event());
        }
    }

    private void assess(boolean required) {
        if (!(step.paper() instanceof Assessment assessment)) {
            if (required) {
                refuse("sheet-missing", Map.of());
            }
            return;
        }
        boolean over = step.on().getYear() > letter.year()
                || letter.step(LetterEvent.TERMINATE).isPresent();
        if (!over) {
            refuse("year-not-over", Map.of());
        }
        if (!assessment.letter().equals(letter.id()) || !assessment.terms().equals(letter.terms())) {
            refuse("other-letter", Map.of());
        }
        if (!inPost(assessment.post())) {
            refuse("other-days", Map.of("days", assessment.post()));
        }
        WholeAssessment.Facts asked = new WholeAssessment.Facts(check.subject(), letter.name(), assessment);
        check.add(WholeAssessment.RULE.judge(asked, step.on()).findings());
    }

    /** The days are those of an appointment in the letter's year, neither more nor fewer. */
    private boolean inPost(Days days) {
        Days year = Days.between(LocalDate.of(letter.year(), 1, 1), LocalDate.of(letter.year() + 1, 1, 1));
        return facts.appointments().stream()
                .filter(appointment -> appointment.person().equals(letter.assistant()))
                .flatMap(appointment -> appointment.interval().stream())
                .map(post -> post.within(year))
                .anyMatch(days::equals);
    }

    /** Returns the last day for an objection; empty where the calendar does not tell. */
    private Optional<LocalDate> lastDay() {
        LocalDate told = letter.step(LetterEvent.DECIDE)
                .or(() -> letter.step(LetterEvent.ASSESS))
                .orElseThrow()
                .on();
        return facts.calendar().endOf(told, facts.policy().get(Parameters.OBJECTION_DAYS));
    }

    /** A grade is a human act within what the figure and the town's quota allow. */
    private void confirm() {
        boolean open = letter.state() == LetterState.ASSESSED
                && lastDay().filter(last -> step.on().isAfter(last)).isEmpty();
        check.require(!open, "objection-open");
        if (!(step.paper() instanceof Confirmation confirmation)) {
            check.refuse("grade-missing");
            return;
        }
        Grade grade = confirmation.grade();
        Grade byPoints = letter.assessment()
                .flatMap(assessment -> assessment.score().grade())
                .orElse(Grade.NOT_GRADED);
        boolean outsideQuota = byPoints == Grade.EXCELLENT && grade == Grade.QUALIFIED;
        if (grade != byPoints && !outsideQuota) {
            refuse("other-grade", Map.of("grade", grade, "points", byPoints));
        }
        List<Letter> town = facts.letters().stream()
                .filter(other -> other.town().equals(letter.town()) && other.year() == letter.year())
                .filter(other -> !other.id().equals(letter.id()))
                .toList();
        long graded = 1
                + town.stream()
                        .flatMap(other -> TownResult.of(other).stream())
                        .filter(TownResult::graded)
                        .count();
        long excellent = town.stream()
                .filter(other -> other.grade().filter(Grade.EXCELLENT::equals).isPresent())
                .count();
        int places = TownRanking.places((int) graded, facts.policy());
        if (grade == Grade.EXCELLENT && excellent >= places) {
            refuse("quota-full", Map.of("places", places, "graded", graded));
        }
    }

    private void refuse(String code, Map<String, ?> more) {
        check.refuse(ResponsibilityProvisions.ASSESSED, code, more);
    }
}
