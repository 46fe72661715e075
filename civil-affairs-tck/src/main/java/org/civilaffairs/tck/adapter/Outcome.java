package org.civilaffairs.tck.adapter;

import java.util.Set;

/**
 * What came of a command.
 *
 * @param id the product's identifier of what was made or changed; empty after a refusal
 * @param breaches why it was refused; empty when it was done
 */
public record Outcome(String id, Set<Breach> breaches) {

    public Outcome {
        breaches = Set.copyOf(breaches);
    }

    /** Returns the outcome of a command that was carried out. */
    public static Outcome done(String id) {
        return new Outcome(id, Set.of());
    }

    /** Returns the outcome of a command that was refused. */
    public static Outcome refused(Set<Breach> breaches) {
        if (breaches.isEmpty()) {
            throw new IllegalArgumentException("A refusal has a reason");
        }
        return new Outcome("", breaches);
    }

    /** Returns whether the command was carried out. */
    public boolean done() {
        return breaches.isEmpty();
    }
}
