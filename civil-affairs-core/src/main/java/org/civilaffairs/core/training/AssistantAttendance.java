package org.civilaffairs.core.training;

import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.rule.Bound;
import org.civilaffairs.core.rule.FindingDraft;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.Rule;
import org.civilaffairs.core.rule.Subject;

/**
 * TRN-02, clause 5.1: each assistant in force attends the routine trainings of the town; who began during the year is
 * held to those held since. The plan binds the town; that each assistant attends is derived, so it is a warning.
 */
public final class AssistantAttendance {

    /** The rule. */
    public static final Rule<TownYear> RULE =
            Rule.of(Provision.computed("TRN-02", "5.1", Bound.ASSISTANT), (year, verdict) -> {
                for (Appointment assistant : year.assistants()) {
                    AttendanceRequirement requirement = AttendanceRequirement.of(assistant, year, verdict.asOf());
                    Subject subject =
                            new Subject(Subject.Kind.PERSON, assistant.person().text());
                    switch (requirement.outcome()) {
                        case BREACH ->
                            report(verdict.warning("attended-too-few", subject), assistant, year, requirement);
                        case PENDING ->
                            report(verdict.pending("left-to-attend", subject), assistant, year, requirement);
                        default -> {}
                    }
                }
            });

    private AssistantAttendance() {}

    private static void report(
            FindingDraft finding, Appointment assistant, TownYear year, AttendanceRequirement requirement) {
        finding.fact("name", assistant.candidacy().name())
                .fact("year", year.year())
                .fact("attended", requirement.attended())
                .fact("required", requirement.required())
                .fact("left", requirement.left())
                .fact("until", year.lastDay())
                .using(year.policy().use(Parameters.ATTENDANCE))
                .using(year.policy().use(Parameters.ROUTINE_TRAININGS))
                .report();
    }
}
