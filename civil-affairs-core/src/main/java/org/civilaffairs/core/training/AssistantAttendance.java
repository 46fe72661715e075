package org.civilaffairs.core.training;

import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.rule.Bound;
import org.civilaffairs.core.rule.FindingDraft;
import org.civilaffairs.core.rule.Outcome;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.Rule;
import org.civilaffairs.core.rule.Subject;
import org.civilaffairs.core.rule.Verdict;

/**
 * TRN-02, clause 5.1: each assistant in force attends the routine trainings of the town; who began during the year is
 * held to those held since. The plan binds the town; that each assistant attends is derived, so it is a warning.
 */
public final class AssistantAttendance {

    /** The rule. */
    public static final Rule<TownYear> RULE =
            Rule.of(Provision.computed("TRN-02", "5.1", Bound.ASSISTANT), (year, verdict) -> {
                for (int i = 0; i < year.assistants().size(); i++) {
                    Appointment assistant = year.assistants().get(i);
                    if (AttendanceRequirement.left(assistant, year, verdict.asOf()) > 0) {
                        report(assistant, year, AttendanceRequirement.of(assistant, year, verdict.asOf()), verdict);
                    }
                }
            });

    private AssistantAttendance() {}

    private static void report(
            Appointment assistant, TownYear year, AttendanceRequirement requirement, Verdict verdict) {
        Subject subject = new Subject(Subject.Kind.PERSON, assistant.person().text());
        FindingDraft finding = requirement.outcome() == Outcome.BREACH
                ? verdict.warning("attended-too-few", subject)
                : verdict.pending("left-to-attend", subject);
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
