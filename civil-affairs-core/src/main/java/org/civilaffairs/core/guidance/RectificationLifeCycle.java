package org.civilaffairs.core.guidance;

import static org.civilaffairs.core.guidance.RectificationState.DROPPED;
import static org.civilaffairs.core.guidance.RectificationState.MENDED;
import static org.civilaffairs.core.guidance.RectificationState.REPORTED_MENDED;
import static org.civilaffairs.core.guidance.RectificationState.TO_MEND;
import static org.civilaffairs.core.lifecycle.Office.ASSISTANT;
import static org.civilaffairs.core.lifecycle.Office.DISTRICT;
import static org.civilaffairs.core.lifecycle.Office.TOWN;
import static org.civilaffairs.core.lifecycle.Office.VILLAGE_COMMITTEES;

import java.util.EnumSet;
import java.util.Set;
import org.civilaffairs.core.lifecycle.LifeCycle;
import org.civilaffairs.core.lifecycle.Office;

/**
 * The one table of what can happen to a rectification, clause 5.3. Whoever mends does not confirm; a town does not
 * confirm what the bureau demanded.
 *
 * <pre>{@code
 * [*] --> TO_MEND : DEMAND [TOWN, DISTRICT]
 * TO_MEND --> REPORTED_MENDED : REPORT_MENDED [VILLAGE_COMMITTEES, ASSISTANT] what was done, evidence
 * REPORTED_MENDED --> MENDED : CONFIRM_MENDED [TOWN, DISTRICT] who demanded it or above
 * REPORTED_MENDED --> TO_MEND : SEND_BACK [TOWN, DISTRICT] reason
 * TO_MEND --> DROPPED : DROP [TOWN, DISTRICT] reason
 * REPORTED_MENDED --> DROPPED : DROP [TOWN, DISTRICT] reason
 * }</pre>
 */
public final class RectificationLifeCycle {

    private static final Set<Office> GUIDES = EnumSet.of(TOWN, DISTRICT);
    private static final Set<Office> GUIDED = EnumSet.of(VILLAGE_COMMITTEES, ASSISTANT);

    /** The table. */
    public static final LifeCycle<RectificationState, RectificationEvent> TABLE = LifeCycle.startingWith(
                    RectificationEvent.DEMAND, TO_MEND, TOWN, DISTRICT)
            .row(TO_MEND, RectificationEvent.REPORT_MENDED, REPORTED_MENDED, GUIDED, "what was done, evidence")
            .row(REPORTED_MENDED, RectificationEvent.CONFIRM_MENDED, MENDED, GUIDES, "who demanded it or above")
            .row(REPORTED_MENDED, RectificationEvent.SEND_BACK, TO_MEND, GUIDES, "reason")
            .rows(EnumSet.of(TO_MEND, REPORTED_MENDED), RectificationEvent.DROP, DROPPED, GUIDES, "reason")
            .build();

    private RectificationLifeCycle() {}
}
