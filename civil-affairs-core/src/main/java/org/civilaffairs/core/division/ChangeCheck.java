package org.civilaffairs.core.division;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.Subject;

/** Judges one change of divisions, LVL-03, and makes it where nothing stands against it; all faults are told at once. */
final class ChangeCheck {

    private final Divisions divisions;
    private final DivisionChange change;
    private final DivisionTree before;
    private final List<Finding> findings = new ArrayList<>();

    ChangeCheck(Divisions divisions, DivisionChange change) {
        this.divisions = divisions;
        this.change = change;
        this.before = divisions.on(change.effectiveOn().minusDays(1));
    }

    Decision<Divisions> decide() {
        if (change.document().isBlank()) {
            refuse(DivisionProvisions.CHANGES, "no-document", "", Map.of());
        }
        counts();
        ofOneLevel();
        change.from().forEach(this::stands);
        if (findings.stream().anyMatch(finding -> finding.code().equals("levels-differ"))) {
            // Codes of several levels can't be put in each other's place, so there is no plan to look at.
            return new Decision.Rejected<>(findings);
        }
        List<ChangeStep> steps = new ChangePlan(before, change).steps();
        steps.forEach(step -> step.starting().forEach(start -> startsFree(start, steps)));
        return findings.isEmpty() ? Decision.of(made(steps), List.of()) : new Decision.Rejected<>(findings);
    }

    private void counts() {
        int from = change.from().size();
        int to = change.to().size();
        boolean right =
                switch (change.kind()) {
                    case ESTABLISH -> from == 0 && to >= 1;
                    case RENAME, MOVE, RECLASSIFY -> from == 1 && to == 1;
                    case MERGE -> from >= 2 && to == 1;
                    case SPLIT -> from == 1 && to >= 2;
                    case ABOLISH -> from >= 1 && to == 0;
                };
        Set<DivisionCode> distinct = new HashSet<>(change.toCodes());
        if (!right || distinct.size() != to || new HashSet<>(change.from()).size() != from) {
            refuse(
                    DivisionProvisions.CHANGES,
                    "wrong-count",
                    "",
                    Map.of("kind", change.kind(), "from", from, "to", to));
        }
        if (change.kind() == ChangeKind.RENAME && right && !change.from().equals(change.toCodes())) {
            refuse(
                    DivisionProvisions.CHANGES,
                    "rename-keeps-code",
                    change.from().get(0).digits(),
                    Map.of());
        }
    }

    private void ofOneLevel() {
        Set<Level> levels = new HashSet<>();
        change.from().forEach(code -> levels.add(code.level()));
        if (change.kind() != ChangeKind.ESTABLISH) {
            change.toCodes().forEach(code -> levels.add(code.level()));
        }
        if (levels.size() > 1) {
            refuse(
                    DivisionProvisions.CHANGES,
                    "levels-differ",
                    "",
                    Map.of("levels", levels.stream().sorted().toList()));
        }
    }

    /** What ends must stand the day before, must not have changed since, and leaves nothing behind below it. */
    private void stands(DivisionCode code) {
        if (divisions.versions(code).isEmpty()) {
            refuse(DivisionProvisions.CODES, "unknown-division", code.digits(), Map.of());
            return;
        }
        if (before.find(code).isEmpty()) {
            refuse(DivisionProvisions.CHANGES, "not-in-force", code.digits(), Map.of("on", change.effectiveOn()));
        }
        boolean leavesChildren = change.kind() == ChangeKind.ABOLISH
                && before.below(code).stream().anyMatch(child -> !change.from().contains(child.code()));
        boolean splitsTown =
                change.kind() == ChangeKind.SPLIT && !before.below(code).isEmpty();
        if (leavesChildren || splitsTown) {
            refuse(
                    DivisionProvisions.CHANGES,
                    "has-children",
                    code.digits(),
                    Map.of("children", before.below(code).size()));
        }
        divisions.versions(code).stream()
                .map(version -> version.days().until().orElse(version.days().since()))
                .filter(day -> day.isAfter(change.effectiveOn()))
                .findFirst()
                .ifPresent(later -> beforePredecessor(code, later));
    }

    private void beforePredecessor(DivisionCode code, LocalDate later) {
        refuse(
                DivisionProvisions.CHANGES,
                "before-predecessor",
                code.digits(),
                Map.of("on", change.effectiveOn(), "later", later));
    }

    private void startsFree(Division start, List<ChangeStep> steps) {
        DivisionCode code = start.code();
        boolean ends = steps.stream().anyMatch(step -> step.ending().stream()
                .anyMatch(old -> old.code().equals(code)));
        if (!ends) {
            divisions.versions(code).stream()
                    .filter(version -> version.days().overlaps(start.days()))
                    .findFirst()
                    .ifPresent(taken -> refuse(
                            DivisionProvisions.CHANGES, "code-in-use", code.digits(), Map.of("name", taken.name())));
        }
        code.parent().ifPresent(parent -> {
            boolean made = steps.stream().anyMatch(step -> step.starting().stream()
                    .anyMatch(other -> other.code().equals(parent)));
            boolean ended = steps.stream().anyMatch(step -> step.ending().stream()
                    .anyMatch(other -> other.code().equals(parent)));
            boolean known = divisions.find(parent, change.effectiveOn()).isPresent() && !ended;
            if (!made && !known) {
                refuse(DivisionProvisions.CODES, "unknown-parent", code.digits(), Map.of("parent", parent));
            }
        });
    }

    private Divisions made(List<ChangeStep> steps) {
        Set<Division> ending = new HashSet<>();
        steps.forEach(step -> ending.addAll(step.ending()));
        List<Division> all = new ArrayList<>();
        for (Division version : divisions.versions()) {
            all.add(ending.contains(version) ? version.during(version.days().endingBy(change.effectiveOn())) : version);
        }
        List<Succession> successions = new ArrayList<>(divisions.successions());
        for (ChangeStep step : steps) {
            all.addAll(step.starting());
            successions.add(step.succession(change));
        }
        return Divisions.of(all, successions);
    }

    private void refuse(Provision provision, String code, String division, Map<String, ?> facts) {
        Subject subject = division.isEmpty()
                ? new Subject(Subject.Kind.DOCUMENT, change.document())
                : new Subject(Subject.Kind.DIVISION, division);
        findings.add(Finding.refusal(provision, code, subject, facts, change.effectiveOn()));
    }
}
