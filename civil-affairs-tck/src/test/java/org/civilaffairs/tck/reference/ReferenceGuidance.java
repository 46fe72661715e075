package org.civilaffairs.tck.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.guidance.GuidanceVisit;
import org.civilaffairs.core.guidance.Rectification;
import org.civilaffairs.core.guidance.RectificationEvent;
import org.civilaffairs.core.guidance.RectificationStep;
import org.civilaffairs.core.guidance.WorkRules;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.supervision.FindingChanges;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Guidance;
import org.civilaffairs.tck.adapter.Outcome;

/** Guidance of the reference. */
record ReferenceGuidance(Reference reference) implements Guidance {

    @Override
    public Outcome record(Visit visit, Actor by) {
        GuidanceVisit core = new GuidanceVisit(
                new DivisionCode(visit.village()),
                Reference.actor(by),
                visit.on(),
                visit.on(),
                visit.officers(),
                visit.found());
        List<Rectification> toMend = new ArrayList<>();
        visit.toMend().forEach(demand -> toMend.add(core.demand(toMend.size() + 1, demand.what(), demand.due())));
        String id = reference.store.nextId("g");
        return decided(
                org.civilaffairs.core.guidance.Guidance.record(id, core, toMend),
                new org.civilaffairs.core.guidance.Guidance(id, core, toMend));
    }

    @Override
    public Outcome take(String visit, Step step, Actor by) {
        org.civilaffairs.core.guidance.Guidance before = reference.store.visits.get(visit);
        RectificationStep core = RectificationStep.of(
                        RectificationEvent.valueOf(step.event().name()), Reference.actor(by), step.on())
                .because(step.reason())
                .proved(step.evidence(), List.of());
        List<Rectification> forced = new ArrayList<>(before.toMend());
        forced.replaceAll(one -> one.number() == step.number() ? forced(one, core) : one);
        return decided(
                before.take(step.number(), core),
                new org.civilaffairs.core.guidance.Guidance(before.id(), before.visit(), forced));
    }

    private static Rectification forced(Rectification one, RectificationStep step) {
        try {
            return one.and(step);
        } catch (IllegalArgumentException noSuchStep) {
            // The mutant says that it is done; there is no state that this could lead to.
            return one;
        }
    }

    private Outcome decided(
            Decision<org.civilaffairs.core.guidance.Guidance> decision,
            org.civilaffairs.core.guidance.Guidance forced) {
        if (decision.accepted().isEmpty() && !reference.forgiven(decision.findings())) {
            return reference.refused(decision.findings());
        }
        reference.store.visits.put(forced.id(), decision.accepted().orElse(forced));
        return Outcome.done(forced.id());
    }

    @Override
    public Outcome issue(String town, String title, String document, String text, LocalDate since, Actor by) {
        String id = reference.store.nextId("w");
        WorkRules wanted =
                new WorkRules(id, new DivisionCode(town), title, document, text, Days.from(since), since, List.of());
        Decision<WorkRules> decision = wanted.issuedBy(Reference.actor(by));
        if (decision.accepted().isEmpty() && !reference.forgiven(decision.findings())) {
            return reference.refused(decision.findings());
        }
        reference.store.rules.put(id, wanted);
        return Outcome.done(id);
    }

    @Override
    public Outcome end(String rules, LocalDate until, Actor by) {
        reference.store.rules.computeIfPresent(rules, (id, known) -> known.endingBy(until));
        return Outcome.done("");
    }

    @Override
    public Changes changes(String division, LocalDate since, LocalDate on) {
        DivisionCode code = new DivisionCode(division);
        FindingChanges core = FindingChanges.between(
                reference.store.on(since).judge(code), reference.store.on(on).judge(code));
        Changes right = new Changes(ReferenceSupervision.shown(core.came()), ReferenceSupervision.shown(core.went()));
        return reference.twist.noted(right, reference.twist.between(right));
    }
}
