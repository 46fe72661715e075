package org.civilaffairs.core.responsibility;

import java.time.LocalDate;
import java.util.Optional;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.policy.Parameter;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.policy.YearlyDeadline;
import org.civilaffairs.core.rule.FindingDraft;
import org.civilaffairs.core.rule.Rule;
import org.civilaffairs.core.rule.Subject;
import org.civilaffairs.core.rule.Verdict;

/**
 * RSP-04, clause 5.2: a signed letter's year is reported on by the assistant, assessed by the town and filed, each by its
 * day. Told is the first of the three that is missing, from the month on in which it is due. A part of a year that is too
 * short for a grade is asked for nothing.
 */
public final class AssessedInTime {

    /** What has a day of its own, in the order in which it comes. */
    private enum Stage {
        SELF_ASSESSMENT("self-assessment", 0, Parameters.SELF_ASSESS_BY),
        ASSESSMENT("assessment", 1, Parameters.ASSESS_BY),
        FILING("filing", 1, Parameters.ASSESSMENT_FILE_BY);

        private final String code;
        private final int yearsLater;
        private final Parameter<YearlyDeadline> by;

        Stage(String code, int yearsLater, Parameter<YearlyDeadline> by) {
            this.code = code;
            this.yearsLater = yearsLater;
            this.by = by;
        }

        LocalDate due(LettersOfYear facts) {
            return facts.policy().get(by).in(facts.year() + yearsLater);
        }
    }

    /** The rule. */
    public static final Rule<LettersOfYear> RULE = Rule.of(ResponsibilityProvisions.STEPS, (facts, verdict) -> {
        if (!facts.letters().isEmpty()) {
            judge(facts.before(), verdict);
            judge(facts, verdict);
        }
    });

    private AssessedInTime() {}

    private static void judge(LettersOfYear facts, Verdict verdict) {
        for (Appointment appointment : facts.inForce()) {
            if (longEnough(facts, appointment)) {
                facts.signed(appointment, verdict.asOf()).ifPresent(letter -> missing(letter, facts, appointment)
                        .ifPresent(stage -> tell(facts, verdict, letter, stage)));
            }
        }
    }

    private static boolean longEnough(LettersOfYear facts, Appointment appointment) {
        return facts.daysOf(appointment).wholeMonths() >= facts.policy().get(Parameters.GRADED_MONTHS);
    }

    /** An assistant who is gone by the day of the report owes none: the town assesses without it. */
    private static Optional<Stage> missing(Letter letter, LettersOfYear facts, Appointment appointment) {
        if (letter.step(LetterEvent.ASSESS).isPresent()) {
            return letter.step(LetterEvent.FILE).isPresent() ? Optional.empty() : Optional.of(Stage.FILING);
        }
        Days post = facts.daysOf(appointment);
        boolean reported = letter.step(LetterEvent.SELF_ASSESS).isPresent();
        return Optional.of(
                reported || !post.contains(Stage.SELF_ASSESSMENT.due(facts))
                        ? Stage.ASSESSMENT
                        : Stage.SELF_ASSESSMENT);
    }

    private static void tell(LettersOfYear facts, Verdict verdict, Letter letter, Stage stage) {
        LocalDate due = stage.due(facts);
        if (verdict.asOf().isBefore(due.withDayOfMonth(1))) {
            return;
        }
        Subject subject = new Subject(Subject.Kind.LETTER, letter.id());
        FindingDraft draft = verdict.asOf().isAfter(due)
                ? verdict.breach(stage.code + "-overdue", subject)
                : verdict.pending(stage.code + "-due", subject);
        draft.fact("village", facts.name())
                .fact("name", letter.name())
                .fact("year", facts.year())
                .fact("until", due)
                .using(facts.policy().use(stage.by))
                .report();
    }
}
