package org.civilaffairs.core.responsibility;

import java.util.stream.Collectors;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.rule.FindingDraft;
import org.civilaffairs.core.rule.Outcome;
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
        for (Signing signing : Signing.of(facts, verdict.asOf())) {
            one(facts, verdict, signing);
        }
    });

    private SignedInTime() {}

    private static void one(LettersOfYear facts, Verdict verdict, Signing signing) {
        Appointment appointment = signing.appointment();
        if (signing.twice()) {
            about(verdict.breach("second-letter", subject(appointment)), facts, appointment)
                    .report();
        }
        if (signing.late()) {
            about(verdict.warning("signed-late", subject(appointment)), facts, appointment)
                    .fact("on", signing.signedOn().orElseThrow())
                    .fact("until", signing.until())
                    .report();
        }
        if (!signing.missing().isEmpty()) {
            FindingDraft draft = signing.outcome() == Outcome.BREACH
                    ? verdict.breach("unsigned", subject(appointment))
                    : verdict.pending("to-sign", subject(appointment));
            about(draft, facts, appointment)
                    .fact("until", signing.until())
                    .fact(
                            "missing",
                            signing.missing().stream().map(Office::name).collect(Collectors.joining(", ")))
                    .report();
        }
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
