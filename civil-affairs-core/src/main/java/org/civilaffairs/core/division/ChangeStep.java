package org.civilaffairs.core.division;

import java.io.Serializable;
import java.util.List;
import java.util.TreeSet;

/**
 * A change told in full: which versions end, which begin, and what took the place of what. A town that moves takes its
 * villages along, each with a step of its own.
 */
record ChangeStep(List<Division> ending, List<Division> starting) implements Serializable {

    ChangeStep {
        ending = List.copyOf(ending);
        starting = List.copyOf(starting);
    }

    Succession succession(DivisionChange change) {
        return new Succession(
                change.effectiveOn(),
                change.kind(),
                new TreeSet<>(ending.stream().map(Division::code).toList()),
                new TreeSet<>(starting.stream().map(Division::code).toList()),
                change.document());
    }
}
