package org.civilaffairs.core.guidance;

import static org.civilaffairs.core.appointment.Case.DISTRICT;
import static org.civilaffairs.core.appointment.Case.MAY_1;
import static org.civilaffairs.core.appointment.Case.OTHER_TOWN;
import static org.civilaffairs.core.appointment.Case.TOWN;
import static org.civilaffairs.core.appointment.Case.VILLAGE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.rule.Finding;

/** Scenes in which, taken together, everything is found that rules of guidance can find. */
public final class GuidanceScenes {

    private final List<Finding> findings = new ArrayList<>();

    private GuidanceScenes() {}

    /** Returns everything found. */
    public static List<Finding> all() {
        GuidanceScenes scenes = new GuidanceScenes();
        scenes.records();
        scenes.steps();
        scenes.days();
        scenes.rules();
        return scenes.findings;
    }

    private void note(Decision<?> decision) {
        findings.addAll(decision.findings());
    }

    private void records() {
        GuidanceVisit bad = new GuidanceVisit(VILLAGE, Actor.town(OTHER_TOWN), MAY_1, MAY_1.minusDays(1), " ", "");
        note(Guidance.record("g2", bad, List.of(bad.demand(1, "", MAY_1.minusDays(2)))));
    }

    private void steps() {
        Guidance open = Visits.demanded(Visits.GUIDE);
        LocalDate before = MAY_1.minusDays(1);
        note(open.take(1, Visits.by(Visits.GUIDE, RectificationEvent.CONFIRM_MENDED, MAY_1)));
        note(open.take(2, Visits.report(MAY_1)));
        note(open.take(1, Visits.by(Visits.GUIDE, RectificationEvent.REPORT_MENDED, MAY_1)));
        note(open.take(1, RectificationStep.of(RectificationEvent.REPORT_MENDED, Visits.GUIDED, before)));
        note(open.take(
                1,
                RectificationStep.of(RectificationEvent.DROP, Visits.GUIDE, MAY_1)
                        .recordedOn(before)));
    }

    private void days() {
        judge(Visits.demanded(Visits.GUIDE), Visits.DUE);
        judge(Visits.demanded(Visits.GUIDE), Visits.DUE.plusDays(1));
        judge(Visits.reported(), Visits.DUE);
    }

    private void judge(Guidance guidance, LocalDate on) {
        findings.addAll(GuidanceFollowedUp.RULE
                .judge(new GuidedVillage(guidance, "甲村"), on)
                .findings());
    }

    private void rules() {
        findings.addAll(TownWorkRules.RULE
                .judge(new TownWorkRules(TOWN, "柳溪镇", List.of()), MAY_1)
                .findings());
        note(new WorkRules("w", TOWN, "", "", "", Days.between(MAY_1, MAY_1), MAY_1, List.of())
                .issuedBy(Actor.bureau(DISTRICT)));
    }
}
