package org.civilaffairs.core.division;

import java.util.List;
import org.civilaffairs.core.rule.Bound;
import org.civilaffairs.core.rule.Provision;

/** What the specification says of levels and divisions. */
public final class DivisionProvisions {

    /** A division is known by a well-formed code whose parent is known. */
    public static final Provision CODES = Provision.computed("LVL-01", "1", Bound.ALL);
    /** What is recorded rolls up from village to district without loss. */
    public static final Provision ROLL_UP = Provision.computed("LVL-02", "1", Bound.ALL);
    /** Divisions change on a day, by a document, and nothing is lost by it. */
    public static final Provision CHANGES = Provision.computed("LVL-03", "1", Bound.DISTRICT);
    /** Each level sees all below it and no neighbour. */
    public static final Provision SIGHT = Provision.computed("LVL-04", "4.2", Bound.ALL);

    private DivisionProvisions() {}

    /** Returns all provisions of this feature. */
    public static List<Provision> all() {
        return List.of(CODES, ROLL_UP, CHANGES, SIGHT);
    }
}
