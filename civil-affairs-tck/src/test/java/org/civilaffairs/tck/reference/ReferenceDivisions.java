package org.civilaffairs.tck.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.Area;
import org.civilaffairs.core.division.ChangeTrial;
import org.civilaffairs.core.division.Division;
import org.civilaffairs.core.division.DivisionChange;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.UrbanRural;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.rule.Subject;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Breach;
import org.civilaffairs.tck.adapter.Divisions;
import org.civilaffairs.tck.adapter.Outcome;

/** Divisions of the reference. */
record ReferenceDivisions(Reference reference) implements Divisions {

    private static DivisionChange core(Change change) {
        return new DivisionChange(
                org.civilaffairs.core.division.ChangeKind.valueOf(change.kind().name()),
                change.effectiveOn(),
                change.document(),
                change.from().stream().map(DivisionCode::new).toList(),
                change.to().stream()
                        .map(unit -> new DivisionChange.Target(
                                new DivisionCode(unit.code()), unit.name(), UrbanRural.UNKNOWN))
                        .toList());
    }

    @Override
    public Outcome change(Change change) {
        Outcome outcome = Outcome.done("");
        for (Change each : reference.twist.noted(List.of(change), reference.twist.changes(change))) {
            outcome = make(each);
        }
        return outcome;
    }

    private Outcome make(Change change) {
        DivisionChange core;
        try {
            core = core(change);
        } catch (IllegalArgumentException noCode) {
            boolean forgiven = change.to().stream().map(Unit::code).anyMatch(reference.twist::forgivesCode);
            return reference.twist.noted(forgiven)
                    ? Outcome.done("")
                    : Outcome.refused(Set.of(new Breach("LVL-01", "", "code")));
        }
        Decision<org.civilaffairs.core.division.Divisions> decision = reference.store.divisions.apply(core);
        if (decision.accepted().isPresent()) {
            reference.store.divisions = decision.accepted().get();
            return Outcome.done("");
        }
        if (!reference.forgiven(decision.findings())) {
            return reference.refused(decision.findings());
        }
        force(core);
        return Outcome.done("");
    }

    private void force(DivisionChange change) {
        List<Division> all = new ArrayList<>(reference.store.divisions.versions());
        Set<DivisionCode> known = new HashSet<>();
        all.forEach(version -> known.add(version.code()));
        change.to().stream()
                .filter(target -> !known.contains(target.code()))
                .forEach(target -> all.add(new Division(
                        target.code(), target.name(), target.urbanRural(), Days.from(change.effectiveOn()))));
        reference.store.divisions =
                org.civilaffairs.core.division.Divisions.of(all, reference.store.divisions.successions());
    }

    @Override
    public Trial trial(Change change) {
        Map<Subject, DivisionCode> records = new TreeMap<>();
        reference
                .appointmentsOnRecord()
                .forEach(appointment ->
                        records.put(new Subject(Subject.Kind.APPOINTMENT, appointment.id()), appointment.village()));
        ChangeTrial trial = ChangeTrial.of(reference.store.divisions, core(change), records, Map.of());
        Set<String> touched = new HashSet<>();
        trial.moved().keySet().forEach(subject -> touched.add(subject.id()));
        trial.unassigned().forEach(subject -> touched.add(subject.id()));
        Trial right = new Trial(touched);
        return reference.twist.noted(right, reference.twist.trial(change, right));
    }

    @Override
    public Optional<Unit> find(String code, LocalDate on) {
        return reference.store.divisions.find(new DivisionCode(code), on).map(ReferenceDivisions::unit);
    }

    @Override
    public List<Unit> children(String code, LocalDate on) {
        return reference.store.divisions.on(on).children(new DivisionCode(code)).stream()
                .map(ReferenceDivisions::unit)
                .toList();
    }

    private static Unit unit(Division division) {
        return new Unit(division.code().digits(), division.name());
    }

    @Override
    public boolean sees(Actor viewer, String code, LocalDate on) {
        boolean right = Area.parse(viewer.division()).covers(new DivisionCode(code));
        return reference.twist.noted(right, reference.twist.sees(viewer, code, right));
    }
}
