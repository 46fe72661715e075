package org.civilaffairs.core.appointment;

import java.util.EnumSet;
import java.util.Set;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.rule.Bound;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.Rule;

/** APT-09, clause 2.2: an appointment ends on a day and for a reason, and cabinet and books are handed over. */
public final class EndsWithReason {

    private static final Set<AppointmentEvent> PROPOSALS =
            EnumSet.of(AppointmentEvent.PROPOSE_DISMISSAL, AppointmentEvent.REJECT_DISMISSAL);

    /** The rule; a hand-over not yet recorded is shown, and judged with the archive. */
    public static final Rule<AppointmentCase> RULE =
            Rule.of(Provision.computed("APT-09", "2.2", Bound.ALL), (subject, verdict) -> {
                for (int i = 0; i < subject.steps().size(); i++) {
                    Step step = subject.steps().get(i);
                    boolean asked = step.event().cause().isPresent() || PROPOSALS.contains(step.event());
                    if (asked && step.reason().isEmpty()) {
                        verdict.breach("reason-missing", subject.subject())
                                .fact("on", step.on())
                                .fact("step", step.event())
                                .report();
                    }
                }
                Appointment appointment = subject.appointment();
                if (appointment.state() == AppointmentState.ENDING && appointment.over(verdict.asOf())) {
                    verdict.info("hand-over-due", subject.subject())
                            .fact("name", appointment.candidacy().name())
                            .fact(
                                    "ended",
                                    appointment.interval().flatMap(Days::until).orElseThrow())
                            .report();
                }
            });

    private EndsWithReason() {}
}
