package org.civilaffairs.app.appointment;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.app.attachment.Attachment;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.appointment.AppointmentEvent;
import org.civilaffairs.core.appointment.AppointmentState;
import org.civilaffairs.core.appointment.Committee;
import org.civilaffairs.core.appointment.Eligibility;
import org.civilaffairs.core.appointment.EmploymentForm;
import org.civilaffairs.core.appointment.Limb;
import org.civilaffairs.core.appointment.Step;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.lifecycle.Office;

/** An appointment as the API shows it; the person by id and name only. */
public record AppointmentShown(
        String id,
        String village,
        String personId,
        String name,
        EmploymentForm employmentForm,
        String concurrentPost,
        AppointmentState state,
        boolean filed,
        String filingNumber,
        LocalDate inForceSince,
        LocalDate inForceUntil,
        EligibilityShown eligibility,
        List<StepShown> steps,
        List<PaperShown> attachments) {

    /** A document handed in with the statement; without a limb it is for the whole. */
    public record PaperShown(String id, Limb limb, String name, String contentType, long length, String sha256) {

        static PaperShown of(StatementPaper paper) {
            Attachment document = paper.document();
            return new PaperShown(
                    document.id(),
                    paper.limb(),
                    document.name(),
                    document.contentType(),
                    document.length(),
                    document.sha256());
        }
    }

    /** What the candidate's statement comes to. */
    public record EligibilityShown(Eligibility.Status status, List<Limb> missing, List<Limb> failing) {}

    /** One step. */
    public record StepShown(
            AppointmentEvent event,
            Office office,
            String division,
            LocalDate on,
            LocalDate recordedOn,
            LocalDate effectiveOn,
            String document,
            String reason,
            List<Committee> committees) {

        static StepShown of(Step step) {
            return new StepShown(
                    step.event(),
                    step.actor().office(),
                    step.actor().division().digits(),
                    step.on(),
                    step.recordedOn(),
                    step.effectiveOn(),
                    step.document(),
                    step.reason(),
                    step.committees().stream().sorted().toList());
        }
    }

    /** Returns an appointment of a list, which leaves its documents out. */
    static AppointmentShown of(Appointment appointment) {
        return shown(appointment, null);
    }

    static AppointmentShown of(Appointment appointment, List<StatementPaper> papers) {
        return shown(appointment, papers.stream().map(PaperShown::of).toList());
    }

    private static AppointmentShown shown(Appointment appointment, List<PaperShown> papers) {
        Eligibility eligibility = appointment.candidacy().statement().eligibility();
        return new AppointmentShown(
                appointment.id(),
                appointment.village().digits(),
                appointment.person().text(),
                appointment.candidacy().name().text(),
                appointment.candidacy().form(),
                appointment.candidacy().concurrentPost(),
                appointment.state(),
                appointment.filed(),
                appointment.history().filing().map(Step::number).orElse(null),
                appointment.interval().map(Days::since).orElse(null),
                appointment.interval().flatMap(Days::until).orElse(null),
                new EligibilityShown(eligibility.status(), eligibility.missing(), eligibility.failing()),
                appointment.history().steps().stream().map(StepShown::of).toList(),
                papers);
    }
}
