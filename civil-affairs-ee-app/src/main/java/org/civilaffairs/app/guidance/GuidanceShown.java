package org.civilaffairs.app.guidance;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.core.guidance.Guidance;
import org.civilaffairs.core.guidance.GuidanceVisit;
import org.civilaffairs.core.guidance.Rectification;
import org.civilaffairs.core.guidance.RectificationEvent;
import org.civilaffairs.core.guidance.RectificationState;
import org.civilaffairs.core.guidance.RectificationStep;
import org.civilaffairs.core.lifecycle.Office;

/** A guidance visit as the API shows it. */
public record GuidanceShown(
        String id,
        String village,
        Office office,
        String division,
        LocalDate on,
        LocalDate recordedOn,
        String officers,
        String found,
        List<ItemShown> toMend) {

    /** One thing to mend. */
    public record ItemShown(
            int number, String what, LocalDate due, RectificationState state, List<RectificationStepShown> steps) {

        static ItemShown of(Rectification one) {
            return new ItemShown(
                    one.number(),
                    one.what(),
                    one.due(),
                    one.state(),
                    one.history().stream().map(RectificationStepShown::of).toList());
        }
    }

    /** One step of it. */
    public record RectificationStepShown(
            RectificationEvent event,
            Office office,
            String division,
            LocalDate on,
            LocalDate recordedOn,
            String reason,
            String evidence,
            List<String> papers) {

        static RectificationStepShown of(RectificationStep step) {
            return new RectificationStepShown(
                    step.event(),
                    step.actor().office(),
                    step.actor().division().digits(),
                    step.on(),
                    step.recordedOn(),
                    step.reason(),
                    step.evidence(),
                    step.papers());
        }
    }

    static GuidanceShown of(Guidance guidance) {
        GuidanceVisit visit = guidance.visit();
        return new GuidanceShown(
                guidance.id(),
                visit.village().digits(),
                visit.actor().office(),
                visit.actor().division().digits(),
                visit.on(),
                visit.recordedOn(),
                visit.officers(),
                visit.found(),
                guidance.toMend().stream().map(ItemShown::of).toList());
    }
}
