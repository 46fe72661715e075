package org.civilaffairs.core.lifecycle;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * One row of a {@link LifeCycle}: in this state, this event leads there, when one of these offices takes it.
 *
 * @param guard the conditions in a few words, for the diagram; the code beside the table holds them
 */
public record Transition<S extends Enum<S>, E extends Enum<E>>(S from, E event, S to, Set<Office> who, String guard) {

    public Transition {
        who = Collections.unmodifiableSet(EnumSet.copyOf(who));
    }

    @Override
    public String toString() {
        return from + " --> " + to + " : " + event + " " + who + (guard.isEmpty() ? "" : " " + guard);
    }
}
