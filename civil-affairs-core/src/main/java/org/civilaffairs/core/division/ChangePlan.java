package org.civilaffairs.core.division;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.civilaffairs.core.calendar.Days;

/** Tells a change in full against the tree of the day before it takes effect. */
final class ChangePlan {

    private final DivisionTree before;
    private final DivisionChange change;

    ChangePlan(DivisionTree before, DivisionChange change) {
        this.before = before;
        this.change = change;
    }

    List<ChangeStep> steps() {
        List<Division> ending = change.from().stream()
                .flatMap(code -> before.find(code).stream())
                .toList();
        List<Division> starting = change.to().stream()
                .map(target -> target.from(change.effectiveOn()))
                .toList();
        List<ChangeStep> steps = new ArrayList<>(List.of(new ChangeStep(ending, starting)));
        if (change.kind() == ChangeKind.MOVE
                || change.kind() == ChangeKind.RECLASSIFY
                || change.kind() == ChangeKind.MERGE) {
            follow(ending, starting, steps);
        }
        return steps;
    }

    /** All below goes along where the code above it changes: the tail of each code stays, only its head is another. */
    private void follow(List<Division> ending, List<Division> starting, List<ChangeStep> steps) {
        if (starting.size() != 1) {
            return;
        }
        DivisionCode head = starting.get(0).code();
        TreeSet<DivisionCode> taken = new TreeSet<>();
        ending.stream().filter(old -> old.code().equals(head)).forEach(stays -> before.below(head)
                .forEach(child -> taken.add(child.code())));
        for (Division old : ending) {
            if (old.code().equals(head)) {
                continue;
            }
            for (Division child : before.below(old.code())) {
                DivisionCode code = free(
                        head,
                        child.code().digits().substring(old.code().digits().length()),
                        taken);
                taken.add(code);
                steps.add(new ChangeStep(
                        List.of(child),
                        List.of(new Division(
                                code, child.name(), child.urbanRural(), Days.from(change.effectiveOn())))));
            }
        }
    }

    /** Two towns that become one may both have a village 201: the second takes the next number that is free. */
    private static DivisionCode free(DivisionCode head, String tail, TreeSet<DivisionCode> taken) {
        DivisionCode wanted = new DivisionCode(head.digits() + tail);
        while (taken.contains(wanted)) {
            wanted = new DivisionCode(String.valueOf(Long.parseLong(wanted.digits()) + 1));
        }
        return wanted;
    }
}
