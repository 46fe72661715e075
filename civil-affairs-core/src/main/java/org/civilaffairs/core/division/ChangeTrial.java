package org.civilaffairs.core.division;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.civilaffairs.core.rule.Subject;

/**
 * What a change would do, before it takes effect (LVL-03): the divisions that end and begin, and where each record of
 * the ending ones goes. What a split leaves unassigned is listed, never dropped.
 *
 * @param moved the records that go to another code, with that code
 * @param unassigned the records that somebody has to assign one by one
 */
public record ChangeTrial(
        List<Division> ending,
        List<Division> starting,
        SortedMap<Subject, DivisionCode> moved,
        List<Subject> unassigned)
        implements Serializable {

    public ChangeTrial {
        ending = List.copyOf(ending);
        starting = List.copyOf(starting);
        moved = new TreeMap<>(moved);
        unassigned = List.copyOf(unassigned);
    }

    /**
     * Tries a change out on the records that divisions hold.
     *
     * @param records what is recorded where: appointments, households, open cases, books
     * @param assigned where somebody has decided a record of a split division to go
     */
    public static ChangeTrial of(
            Divisions divisions,
            DivisionChange change,
            Map<Subject, DivisionCode> records,
            Map<Subject, DivisionCode> assigned) {
        Objects.requireNonNull(assigned, "assigned");
        DivisionTree before = divisions.on(change.effectiveOn().minusDays(1));
        List<Division> ending = new ArrayList<>();
        List<Division> starting = new ArrayList<>();
        SortedMap<Subject, DivisionCode> moved = new TreeMap<>();
        List<Subject> unassigned = new ArrayList<>();
        for (ChangeStep step : new ChangePlan(before, change).steps()) {
            ending.addAll(step.ending());
            starting.addAll(step.starting());
            List<DivisionCode> from = step.ending().stream().map(Division::code).toList();
            List<DivisionCode> to = step.starting().stream().map(Division::code).toList();
            records.forEach((record, code) -> {
                if (!from.contains(code)) {
                    return;
                }
                DivisionCode goal = to.size() == 1 ? to.get(0) : assigned.get(record);
                if (goal == null || !to.contains(goal)) {
                    unassigned.add(record);
                } else if (!goal.equals(code)) {
                    moved.put(record, goal);
                }
            });
        }
        unassigned.sort(null);
        return new ChangeTrial(ending, starting, moved, unassigned);
    }
}
