package org.civilaffairs.core.guidance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.lifecycle.Transition;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Subject;

/** Whether a visit may be recorded, or a step with what is to be mended be taken: first the table, then the guards. */
final class GuidanceCheck {

    private final Guidance guidance;
    private final List<Finding> findings = new ArrayList<>();

    GuidanceCheck(Guidance guidance) {
        this.guidance = guidance;
    }

    Decision<Guidance> recorded() {
        GuidanceVisit visit = guidance.visit();
        Map<String, ?> told = Map.of(
                "village",
                visit.village(),
                "on",
                visit.on(),
                "by",
                visit.actor().division());
        LocalDate day = visit.on();
        boolean may =
                RectificationLifeCycle.TABLE.starters().contains(visit.actor().office());
        if (!may || !visit.actor().division().covers(visit.village())) {
            refuse("other-office", told, day);
        }
        if (visit.officers().isEmpty()) {
            refuse("officers-missing", told, day);
        }
        if (visit.found().isEmpty()) {
            refuse("found-missing", told, day);
        }
        if (visit.on().isAfter(visit.recordedOn())) {
            refuse("in-the-future", told, day);
        }
        for (Rectification one : guidance.toMend()) {
            Map<String, Object> more = new TreeMap<>(told);
            more.put("number", one.number());
            more.put("due", one.due());
            if (one.what().isEmpty()) {
                refuse("what-missing", more, day);
            }
            if (one.due().isBefore(visit.on())) {
                refuse("due-too-early", more, day);
            }
        }
        return Decision.of(guidance, findings);
    }

    Decision<Guidance> taken(int number, RectificationStep step) {
        Optional<Rectification> found = guidance.find(number);
        Optional<Transition<RectificationState, RectificationEvent>> row =
                found.flatMap(one -> RectificationLifeCycle.TABLE.find(one.state(), step.event()));
        if (row.isEmpty()) {
            refuseStep("not-the-next-step", number, step);
            return new Decision.Rejected<>(findings);
        }
        Rectification before = found.orElseThrow();
        if (!row.get().who().contains(step.actor().office()) || !mayTake(before, step.actor())) {
            refuseStep("other-party", number, step);
            return new Decision.Rejected<>(findings);
        }
        if (step.on().isBefore(before.last().on())) {
            refuseStep("order", number, step);
        }
        if (step.on().isAfter(step.recordedOn())) {
            refuseStep("step-in-the-future", number, step);
        }
        boolean reported = step.event() == RectificationEvent.REPORT_MENDED;
        if (step.event() != RectificationEvent.CONFIRM_MENDED && step.reason().isEmpty()) {
            refuseStep(reported ? "done-missing" : "reason-missing", number, step);
        }
        if (reported && step.evidence().isEmpty() && step.papers().isEmpty()) {
            refuseStep("evidence-missing", number, step);
        }
        return Decision.of(guidance.with(before.and(step)), findings);
    }

    /** The village itself answers; the office that demanded it, or the bureau above, says whether that will do. */
    private boolean mayTake(Rectification one, Actor actor) {
        DivisionCode village = guidance.visit().village();
        boolean guides = actor.office() == Office.TOWN || actor.office() == Office.DISTRICT;
        return guides
                ? actor.division().covers(one.demand().actor().division())
                        && actor.division().covers(village)
                : actor.division().equals(village);
    }

    private void refuseStep(String code, int number, RectificationStep step) {
        Map<String, Object> told = new TreeMap<>();
        told.put("village", guidance.visit().village());
        told.put("number", number);
        told.put("step", step.event());
        guidance.find(number).ifPresent(one -> told.put("state", one.state()));
        told.put("on", step.on());
        refuse(code, told, step.on());
    }

    private void refuse(String code, Map<String, ?> facts, LocalDate on) {
        Subject subject = new Subject(Subject.Kind.GUIDANCE, guidance.id());
        findings.add(Finding.refusal(GuidanceProvisions.RECORDED, code, subject, facts, on));
    }
}
