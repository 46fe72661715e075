package org.civilaffairs.core.supervision;

import java.io.Serializable;
import java.util.List;
import org.civilaffairs.core.guidance.Guidance;
import org.civilaffairs.core.guidance.WorkRules;

/**
 * Guidance and the towns' work rules.
 *
 * @param kept whether the surrounding system keeps them at all; where it does not, nothing is judged of them, and where it
 *     does, a town without work rules is told
 */
public record GuidanceOnRecord(boolean kept, List<Guidance> visits, List<WorkRules> workRules) implements Serializable {

    /** Neither is kept here. */
    public static final GuidanceOnRecord NOT_KEPT = new GuidanceOnRecord(false, List.of(), List.of());

    public GuidanceOnRecord {
        visits = List.copyOf(visits);
        workRules = List.copyOf(workRules);
    }

    /** Returns what there is; a town that is not among it has none. */
    public static GuidanceOnRecord of(List<Guidance> visits, List<WorkRules> workRules) {
        return new GuidanceOnRecord(true, visits, workRules);
    }
}
