package org.civilaffairs.core.responsibility;

import java.util.List;
import org.civilaffairs.core.rule.Bound;
import org.civilaffairs.core.rule.Provision;

/** What the specification says of target responsibility, clause 5.2. */
public final class ResponsibilityProvisions {

    /** Town and assistant sign one letter a year, in time; only an amendment signed by both changes it. */
    public static final Provision SIGNED = Provision.computed("RSP-01", "5.2", Bound.TOWN);
    /** Targets weigh 100 together, each is tied to a clause, every duty is covered or waived. */
    public static final Provision TARGETS = Provision.computed("RSP-02", "5.2", Bound.TOWN);
    /** The assessment is computed, judged, graded and explained. */
    public static final Provision ASSESSED = Provision.computed("RSP-03", "5.2", Bound.TOWN);
    /** Steps come in order, and what is filed is final. */
    public static final Provision STEPS = Provision.computed("RSP-04", "5.2", Bound.TOWN);
    /** Ranking and distribution. */
    public static final Provision RANKED = Provision.computed("RSP-05", "5.2", Bound.DISTRICT);

    private ResponsibilityProvisions() {}

    /** Returns all of them. */
    public static List<Provision> all() {
        return List.of(SIGNED, TARGETS, ASSESSED, STEPS, RANKED);
    }
}
