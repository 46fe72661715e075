package org.civilaffairs.core.training;

import static org.civilaffairs.core.lifecycle.Office.DISTRICT;
import static org.civilaffairs.core.lifecycle.Office.SYSTEM;
import static org.civilaffairs.core.lifecycle.Office.TOWN;
import static org.civilaffairs.core.training.TrainingState.CANCELLED;
import static org.civilaffairs.core.training.TrainingState.COUNTED;
import static org.civilaffairs.core.training.TrainingState.EVIDENCED;
import static org.civilaffairs.core.training.TrainingState.HELD;
import static org.civilaffairs.core.training.TrainingState.NOTIFIED;
import static org.civilaffairs.core.training.TrainingState.NOT_COUNTED;
import static org.civilaffairs.core.training.TrainingState.PLANNED;
import static org.civilaffairs.core.training.TrainingState.POSTPONED;

import java.util.EnumSet;
import java.util.Set;
import org.civilaffairs.core.lifecycle.LifeCycle;
import org.civilaffairs.core.lifecycle.Office;

/**
 * The one table of what can happen to a training, clause 5.1.
 *
 * <p>A notice is the organiser's own affair, so a training may be held without one. Whether it counts is computed from
 * the day held and the attendance sheet ({@link Training#countedOn}); COUNT confirms that, and a forgotten confirmation
 * takes nothing from a town.
 *
 * <pre>{@code
 * [*] --> PLANNED : PLAN [TOWN, DISTRICT]
 * PLANNED --> NOTIFIED : NOTIFY [TOWN, DISTRICT]
 * POSTPONED --> NOTIFIED : NOTIFY [TOWN, DISTRICT]
 * PLANNED --> POSTPONED : POSTPONE [TOWN, DISTRICT] reason
 * NOTIFIED --> POSTPONED : POSTPONE [TOWN, DISTRICT] reason
 * PLANNED --> CANCELLED : CANCEL [TOWN, DISTRICT] reason
 * NOTIFIED --> CANCELLED : CANCEL [TOWN, DISTRICT] reason
 * POSTPONED --> CANCELLED : CANCEL [TOWN, DISTRICT] reason
 * PLANNED --> HELD : HOLD [TOWN, DISTRICT]
 * NOTIFIED --> HELD : HOLD [TOWN, DISTRICT]
 * POSTPONED --> HELD : HOLD [TOWN, DISTRICT]
 * HELD --> EVIDENCED : EVIDENCE [TOWN, DISTRICT] attendance sheet
 * HELD --> HELD : MAKE_UP [TOWN, DISTRICT] somebody who missed it
 * EVIDENCED --> EVIDENCED : MAKE_UP [TOWN, DISTRICT] somebody who missed it
 * COUNTED --> COUNTED : MAKE_UP [TOWN, DISTRICT] somebody who missed it
 * EVIDENCED --> COUNTED : COUNT [DISTRICT, SYSTEM]
 * HELD --> NOT_COUNTED : DISCOUNT [DISTRICT, SYSTEM] reason
 * EVIDENCED --> NOT_COUNTED : DISCOUNT [DISTRICT, SYSTEM] reason
 * COUNTED --> NOT_COUNTED : DISCOUNT [DISTRICT, SYSTEM] reason
 * }</pre>
 */
public final class TrainingLifeCycle {

    private static final Set<Office> ORGANISER = EnumSet.of(TOWN, DISTRICT);
    private static final Set<TrainingState> AHEAD = EnumSet.of(PLANNED, NOTIFIED, POSTPONED);

    /** The table. */
    public static final LifeCycle<TrainingState, TrainingEvent> TABLE = LifeCycle.startingWith(
                    TrainingEvent.PLAN, PLANNED, TOWN, DISTRICT)
            .rows(EnumSet.of(PLANNED, POSTPONED), TrainingEvent.NOTIFY, NOTIFIED, ORGANISER, "")
            .rows(EnumSet.of(PLANNED, NOTIFIED), TrainingEvent.POSTPONE, POSTPONED, ORGANISER, "reason")
            .rows(AHEAD, TrainingEvent.CANCEL, CANCELLED, ORGANISER, "reason")
            .rows(AHEAD, TrainingEvent.HOLD, HELD, ORGANISER, "")
            .row(HELD, TrainingEvent.EVIDENCE, EVIDENCED, ORGANISER, "attendance sheet")
            .flag(EnumSet.of(HELD, EVIDENCED, COUNTED), TrainingEvent.MAKE_UP, ORGANISER, "somebody who missed it")
            .row(EVIDENCED, TrainingEvent.COUNT, COUNTED, EnumSet.of(SYSTEM, DISTRICT), "")
            .rows(
                    EnumSet.of(HELD, EVIDENCED, COUNTED),
                    TrainingEvent.DISCOUNT,
                    NOT_COUNTED,
                    EnumSet.of(SYSTEM, DISTRICT),
                    "reason")
            .build();

    private TrainingLifeCycle() {}
}
