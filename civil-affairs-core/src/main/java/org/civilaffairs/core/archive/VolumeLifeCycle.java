package org.civilaffairs.core.archive;

import static org.civilaffairs.core.archive.VolumeState.ARRANGED;
import static org.civilaffairs.core.archive.VolumeState.CLOSED;
import static org.civilaffairs.core.archive.VolumeState.DISPOSED;
import static org.civilaffairs.core.archive.VolumeState.IN_CABINET;
import static org.civilaffairs.core.archive.VolumeState.LENT;
import static org.civilaffairs.core.archive.VolumeState.OPEN;
import static org.civilaffairs.core.archive.VolumeState.TRANSFERRED;
import static org.civilaffairs.core.lifecycle.Office.ASSISTANT;
import static org.civilaffairs.core.lifecycle.Office.DISTRICT;
import static org.civilaffairs.core.lifecycle.Office.SYSTEM;
import static org.civilaffairs.core.lifecycle.Office.TOWN;
import static org.civilaffairs.core.lifecycle.Office.VILLAGE_COMMITTEES;

import java.util.EnumSet;
import java.util.Set;
import org.civilaffairs.core.lifecycle.LifeCycle;
import org.civilaffairs.core.lifecycle.Office;

/**
 * The one table of what can happen to a volume of a book, clause 5.3. The town may act for a village without a computer;
 * nobody disposes of a volume alone, so that the assistant never does.
 *
 * <pre>{@code
 * [*] --> OPEN : START_VOLUME [TOWN, ASSISTANT, SYSTEM]
 * OPEN --> CLOSED : CLOSE_VOLUME [VILLAGE_COMMITTEES, TOWN, ASSISTANT] whole, year over
 * CLOSED --> ARRANGED : ARRANGE [TOWN, ASSISTANT] pages
 * ARRANGED --> IN_CABINET : PLACE [TOWN, ASSISTANT] primary cabinet, exact label
 * IN_CABINET --> LENT : LEND [TOWN, ASSISTANT] borrower, reason, due date
 * LENT --> IN_CABINET : GIVE_BACK [TOWN, ASSISTANT]
 * IN_CABINET --> TRANSFERRED : TRANSFER_UP [TOWN, ASSISTANT] reason
 * IN_CABINET --> IN_CABINET : RETAIN [TOWN, DISTRICT] time over, reason
 * IN_CABINET --> DISPOSED : DISPOSE [TOWN, DISTRICT] time over, reason
 * }</pre>
 */
public final class VolumeLifeCycle {

    private static final Set<Office> KEEPER = EnumSet.of(ASSISTANT, TOWN);

    /** The table. */
    public static final LifeCycle<VolumeState, VolumeEvent> TABLE = LifeCycle.startingWith(
                    VolumeEvent.START_VOLUME, OPEN, ASSISTANT, TOWN, SYSTEM)
            .row(
                    OPEN,
                    VolumeEvent.CLOSE_VOLUME,
                    CLOSED,
                    EnumSet.of(ASSISTANT, VILLAGE_COMMITTEES, TOWN),
                    "whole, year over")
            .row(CLOSED, VolumeEvent.ARRANGE, ARRANGED, KEEPER, "pages")
            .row(ARRANGED, VolumeEvent.PLACE, IN_CABINET, KEEPER, "primary cabinet, exact label")
            .row(IN_CABINET, VolumeEvent.LEND, LENT, KEEPER, "borrower, reason, due date")
            .row(LENT, VolumeEvent.GIVE_BACK, IN_CABINET, KEEPER, "")
            .row(IN_CABINET, VolumeEvent.TRANSFER_UP, TRANSFERRED, KEEPER, "reason")
            .row(IN_CABINET, VolumeEvent.RETAIN, IN_CABINET, EnumSet.of(TOWN, DISTRICT), "time over, reason")
            .row(IN_CABINET, VolumeEvent.DISPOSE, DISPOSED, EnumSet.of(TOWN, DISTRICT), "time over, reason")
            .build();

    private VolumeLifeCycle() {}
}
