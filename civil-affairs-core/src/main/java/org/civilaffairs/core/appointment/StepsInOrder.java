package org.civilaffairs.core.appointment;

import java.time.LocalDate;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.rule.Bound;
import org.civilaffairs.core.rule.FindingDraft;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.Rule;
import org.civilaffairs.core.rule.Verdict;

/**
 * APT-08, clause 2.2: recommended, approved, filed, in this order, none skipped, none by another level, none twice; and
 * filed within the days that the policy gives.
 */
public final class StepsInOrder {

    /** The rule; the days run from the approval, and again from a sending back. */
    public static final Rule<AppointmentCase> RULE =
            Rule.of(Provision.computed("APT-08", "2.2", Bound.TOWN), (subject, verdict) -> {
                for (int i = 0; i < subject.steps().size(); i++) {
                    inOrder(subject, subject.steps().get(i), subject.before(i), verdict);
                }
                filedInTime(subject, verdict);
            });

    private StepsInOrder() {}

    private static void inOrder(AppointmentCase subject, Step step, Step before, Verdict verdict) {
        if (step.on().isBefore(before.on())) {
            verdict.breach("order", subject.subject())
                    .fact("step", step.event())
                    .fact("on", step.on())
                    .fact("before", before.event())
                    .fact("beforeOn", before.on())
                    .report();
        }
        if (step.effectiveOn().isBefore(step.on())) {
            verdict.breach("effective-before-decision", subject.subject())
                    .fact("step", step.event())
                    .fact("on", step.on())
                    .fact("effective", step.effectiveOn())
                    .report();
        }
    }

    private static void filedInTime(AppointmentCase subject, Verdict verdict) {
        Appointment appointment = subject.appointment();
        if (!appointment.state().approved() || appointment.filed() || appointment.over(verdict.asOf())) {
            return;
        }
        int days = subject.facts().policy().get(Parameters.FILING_DAYS);
        Step from = appointment
                .history()
                .filingReturned()
                .or(appointment.history()::approval)
                .orElseThrow();
        LocalDate due = from.on().plusDays(days);
        boolean late = verdict.asOf().isAfter(due);
        if (late && !subject.whole()) {
            // The filing is owed by others; whoever resigns or is suspended meanwhile is not kept from it.
            return;
        }
        FindingDraft finding =
                late ? verdict.breach("unfiled", subject.subject()) : verdict.pending("to-be-filed", subject.subject());
        finding.fact("name", appointment.candidacy().name())
                .fact("from", from.on())
                .fact("due", due)
                .fact("days", days)
                .using(subject.facts().policy().use(Parameters.FILING_DAYS))
                .report();
    }
}
