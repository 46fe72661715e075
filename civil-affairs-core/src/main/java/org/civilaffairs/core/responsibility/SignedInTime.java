package org.civilaffairs.core.responsibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.rule.FindingDraft;
import org.civilaffairs.core.rule.Rule;
import org.civilaffairs.core.rule.Subject;
import org.civilaffairs.core.rule.Verdict;

/**
 * RSP-01, clause 5.2: each assistant in force and the town have signed the year's letter in time. Nobody signs for a time
 * in which the post is vacant, and a successor signs a letter of their own.
 */
public final class SignedInTime {

    /** The rule. */
    public static final Rule<LettersOfYear> RULE = Rule.of(ResponsibilityProvisions.SIGNED, (facts, verdict) -> {
        for (Appointment appointment : facts.inForce()) {
            if (!appointment.interval().orElseThrow().since().isAfter(verdict.asOf())) {
                one(facts, verdict, appointment);
            }
        }
    });

    private SignedInTime() {}

    private static void one(LettersOfYear facts, Verdict verdict, Appointment appointment) {
        LocalDate until = facts.signBy(appointment);
        List<Letter> letters = facts.of(appointment, verdict.asOf());
        if (letters.stream().filter(Letter::stands).count() > 1) {
            about(verdict.breach("second-letter", subject(appointment)), facts, appointment)
                    .report();
        }
        Optional<LocalDate> signed = facts.signed(appointment, verdict.asOf()).flatMap(Letter::signedOn);
        if (signed.isPresent()) {
            signed.filter(on -> on.isAfter(until))
                    .ifPresent(on -> about(verdict.warning("signed-late", subject(appointment)), facts, appointment)
                            .fact("on", on)
                            .fact("until", until)
                            .report());
        } else if (!facts.leftBefore(appointment, verdict.asOf())) {
            boolean over = verdict.asOf().isAfter(until);
            FindingDraft draft = over
                    ? verdict.breach("unsigned", subject(appointment))
                    : verdict.pending("to-sign", subject(appointment));
            about(draft, facts, appointment)
                    .fact("until", until)
                    .fact("missing", missing(letters))
                    .report();
        }
    }

    private static String missing(List<Letter> letters) {
        return Stream.of(Office.TOWN, Office.ASSISTANT)
                .filter(party -> letters.stream().noneMatch(letter -> letter.signedBy(party)))
                .map(Office::name)
                .collect(Collectors.joining(", "));
    }

    private static Subject subject(Appointment appointment) {
        return new Subject(Subject.Kind.APPOINTMENT, appointment.id());
    }

    private static FindingDraft about(FindingDraft draft, LettersOfYear facts, Appointment appointment) {
        return draft.fact("village", facts.name())
                .fact("name", appointment.candidacy().name())
                .fact("year", facts.year())
                .using(facts.policy().use(Parameters.LETTER_SIGN_BY))
                .using(facts.policy().use(Parameters.LETTER_SIGN_DAYS));
    }
}
