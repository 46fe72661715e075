package org.civilaffairs.core.guidance;

import static org.civilaffairs.core.appointment.Case.MAY_1;
import static org.civilaffairs.core.appointment.Case.TOWN;
import static org.civilaffairs.core.appointment.Case.VILLAGE;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.lifecycle.Actor;

/** A town's visit to a village, and what happened after it. */
public final class Visits {

    static final LocalDate DUE = MAY_1.plusDays(15);
    static final Actor GUIDE = Actor.town(TOWN);
    static final Actor GUIDED = Actor.committees(VILLAGE);

    private Visits() {}

    static GuidanceVisit visit(Actor actor) {
        return new GuidanceVisit(VILLAGE, actor, MAY_1, MAY_1, "张指导", "物资登记有缺项");
    }

    /** Returns a recorded visit with one thing to mend. */
    public static Guidance demanded(Actor actor) {
        GuidanceVisit visit = visit(actor);
        return Guidance.record("g1", visit, List.of(visit.demand(1, "补齐发放登记", DUE)))
                .accepted()
                .orElseThrow();
    }

    static RectificationStep report(LocalDate on) {
        return RectificationStep.of(RectificationEvent.REPORT_MENDED, GUIDED, on)
                .because("已补登")
                .proved("发放登记簿第 3 页", List.of());
    }

    static RectificationStep by(Actor actor, RectificationEvent event, LocalDate on) {
        return RectificationStep.of(event, actor, on).because("看过了");
    }

    static Guidance reported() {
        return demanded(GUIDE).take(1, report(MAY_1.plusDays(3))).accepted().orElseThrow();
    }

    static WorkRules rules(LocalDate since, LocalDate until) {
        Days days = until == null ? Days.from(since) : Days.between(since, until);
        return new WorkRules("w1", TOWN, "民政助理员工作制度", "柳政〔2026〕3号", "第一条……", days, since, List.of());
    }
}
