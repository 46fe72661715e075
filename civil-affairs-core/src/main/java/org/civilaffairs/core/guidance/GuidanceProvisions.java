package org.civilaffairs.core.guidance;

import java.util.List;
import org.civilaffairs.core.rule.Bound;
import org.civilaffairs.core.rule.Provision;

/** What the specification says of guidance. */
public final class GuidanceProvisions {

    /** Guidance is recorded, and what is to be mended is mended in time. */
    public static final Provision RECORDED = Provision.declared("GDN-01", "5.3", Bound.TOWN);
    /** Each town has a working system for its assistants. */
    public static final Provision WORK_RULES = Provision.computed("GDN-02", "6", Bound.TOWN);
    /** The district sees every finding at any date, and what changed. */
    public static final Provision OVERSIGHT = Provision.computed("GDN-03", "6", Bound.DISTRICT);

    private GuidanceProvisions() {}

    /** Returns all provisions of this feature. */
    public static List<Provision> all() {
        return List.of(RECORDED, WORK_RULES, OVERSIGHT);
    }
}
