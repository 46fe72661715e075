package org.civilaffairs.core.policy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.civilaffairs.core.division.DivisionCode;

/**
 * All values with their places and days: the first that holds among town, district, city, province and nation wins, and
 * where none does the built-in one. An amendment never changes the past.
 */
public final class Policies implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Policies PLAN = new Policies(List.of());
    private static final Policies CURRENT = new Policies(LaterLaw.ENTRIES);

    private final ArrayList<PolicyEntry> entries;

    private Policies(Collection<PolicyEntry> all) {
        entries = new ArrayList<>(all.stream().sorted().toList());
        for (int next = 1; next < entries.size(); next++) {
            if (entries.get(next - 1).overlaps(entries.get(next))) {
                throw new IllegalArgumentException(
                        "Two values at one time: " + entries.get(next - 1) + " and " + entries.get(next));
            }
        }
    }

    /** Returns the plan as it was written, with the built-in values. */
    public static Policies plan() {
        return PLAN;
    }

    /** Returns the plan with what national law has changed since, each change from its day on. */
    public static Policies current() {
        return CURRENT;
    }

    /**
     * Returns these policies with more values.
     *
     * @throws IllegalArgumentException when two values of one parameter hold for one place on one day
     */
    public Policies with(Collection<PolicyEntry> more) {
        List<PolicyEntry> all = new ArrayList<>(entries);
        all.addAll(more);
        return new Policies(all);
    }

    /** Returns the values in force for a place on a day. */
    public Policy on(LocalDate day, DivisionCode place) {
        Map<String, PolicyEntry> inForce = new TreeMap<>();
        for (Scope scope : Scope.of(place)) {
            for (PolicyEntry entry : entries) {
                if (entry.scope().equals(scope) && entry.days().contains(day)) {
                    inForce.putIfAbsent(entry.key(), entry);
                }
            }
        }
        return new Policy(inForce);
    }

    /** Returns all entries, by key, place and first day. */
    public List<PolicyEntry> entries() {
        return List.copyOf(entries);
    }
}
