package org.civilaffairs.core.guidance;

import java.time.temporal.ChronoUnit;
import org.civilaffairs.core.rule.FindingDraft;
import org.civilaffairs.core.rule.Rule;
import org.civilaffairs.core.rule.Subject;
import org.civilaffairs.core.rule.Verdict;

/** GDN-01, clause 5.3: what guidance asked to be mended is mended by its due day, and looked at after that. */
public final class GuidanceFollowedUp {

    /** The rule; what is mended or dropped is not spoken of. */
    public static final Rule<GuidedVillage> RULE = Rule.of(GuidanceProvisions.RECORDED, (village, verdict) -> {
        for (Rectification one : village.guidance().toMend()) {
            if (one.overdueOn(verdict.asOf())) {
                draft("overdue", village, one, verdict)
                        .fact("days", ChronoUnit.DAYS.between(one.due(), verdict.asOf()))
                        .report();
            } else if (one.state() == RectificationState.TO_MEND) {
                draft("to-mend", village, one, verdict)
                        .fact("left", ChronoUnit.DAYS.between(verdict.asOf(), one.due()))
                        .report();
            } else if (one.state() == RectificationState.REPORTED_MENDED) {
                draft("to-confirm", village, one, verdict)
                        .fact("on", one.last().on())
                        .fact("days", ChronoUnit.DAYS.between(one.last().on(), verdict.asOf()))
                        .report();
            }
        }
    });

    private GuidanceFollowedUp() {}

    private static FindingDraft draft(String code, GuidedVillage village, Rectification one, Verdict verdict) {
        Subject subject = new Subject(Subject.Kind.GUIDANCE, village.guidance().id());
        FindingDraft draft = code.equals("overdue") ? verdict.breach(code, subject) : verdict.pending(code, subject);
        return draft.fact("village", village.guidance().visit().village())
                .fact("name", village.name())
                .fact("number", one.number())
                .fact("what", one.what())
                .fact("visited", village.guidance().visit().on())
                .fact("by", one.demand().actor().division())
                .fact("due", one.due());
    }
}
