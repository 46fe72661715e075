package org.civilaffairs.core.appointment;

import static org.civilaffairs.core.appointment.AppointmentState.APPROVED;
import static org.civilaffairs.core.appointment.AppointmentState.DISMISSAL_PENDING;
import static org.civilaffairs.core.appointment.AppointmentState.DRAFT;
import static org.civilaffairs.core.appointment.AppointmentState.ENDED;
import static org.civilaffairs.core.appointment.AppointmentState.ENDING;
import static org.civilaffairs.core.appointment.AppointmentState.IN_POST;
import static org.civilaffairs.core.appointment.AppointmentState.RECOMMENDED;
import static org.civilaffairs.core.appointment.AppointmentState.REJECTED;
import static org.civilaffairs.core.appointment.AppointmentState.RESIGNATION_PENDING;
import static org.civilaffairs.core.appointment.AppointmentState.RETURNED;
import static org.civilaffairs.core.appointment.AppointmentState.SUSPENDED;
import static org.civilaffairs.core.appointment.AppointmentState.UNDER_REVIEW;
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
 * The one table of what can happen to an appointment, clause 2.2.
 *
 * <p>The town may decide on a recommendation without a separate receipt: the plan has three steps (recommend, approve,
 * file), and the review is the town's own. An approved appointment is in post from its effective date on, whether or
 * not somebody recorded {@link AppointmentEvent#ENTER_POST}: see {@link History#stateOn}.
 *
 * <pre>{@code
 * [*] --> DRAFT : NOMINATE [VILLAGE_COMMITTEES]
 * DRAFT --> RECOMMENDED : RECOMMEND [VILLAGE_COMMITTEES] both committees, whole statement
 * RECOMMENDED --> UNDER_REVIEW : START_REVIEW [TOWN] town above the village
 * UNDER_REVIEW --> RETURNED : RETURN_FOR_SUPPLEMENT [TOWN] reason
 * RETURNED --> UNDER_REVIEW : RESUBMIT [VILLAGE_COMMITTEES] whole statement
 * RECOMMENDED --> REJECTED : REJECT [TOWN] reason
 * UNDER_REVIEW --> REJECTED : REJECT [TOWN] reason
 * RECOMMENDED --> APPROVED : APPROVE [TOWN] eligible, post free, person free
 * UNDER_REVIEW --> APPROVED : APPROVE [TOWN] eligible, post free, person free
 * APPROVED --> IN_POST : ENTER_POST [VILLAGE_COMMITTEES, TOWN, SYSTEM] not before the effective date
 * APPROVED --> APPROVED : FILE [DISTRICT] not filed, number free in the district
 * IN_POST --> IN_POST : FILE [DISTRICT] not filed, number free in the district
 * SUSPENDED --> SUSPENDED : FILE [DISTRICT] not filed, number free in the district
 * RESIGNATION_PENDING --> RESIGNATION_PENDING : FILE [DISTRICT] not filed, number free in the district
 * DISMISSAL_PENDING --> DISMISSAL_PENDING : FILE [DISTRICT] not filed, number free in the district
 * ENDING --> ENDING : FILE [DISTRICT] not filed, number free in the district
 * APPROVED --> APPROVED : RETURN_FILING [DISTRICT] filed, reason
 * IN_POST --> IN_POST : RETURN_FILING [DISTRICT] filed, reason
 * SUSPENDED --> SUSPENDED : RETURN_FILING [DISTRICT] filed, reason
 * RESIGNATION_PENDING --> RESIGNATION_PENDING : RETURN_FILING [DISTRICT] filed, reason
 * DISMISSAL_PENDING --> DISMISSAL_PENDING : RETURN_FILING [DISTRICT] filed, reason
 * ENDING --> ENDING : RETURN_FILING [DISTRICT] filed, reason
 * IN_POST --> SUSPENDED : SUSPEND [TOWN] reason
 * SUSPENDED --> IN_POST : RESUME [TOWN]
 * IN_POST --> RESIGNATION_PENDING : SUBMIT_RESIGNATION [ASSISTANT]
 * RESIGNATION_PENDING --> ENDING : ACCEPT_RESIGNATION [TOWN] reason
 * IN_POST --> DISMISSAL_PENDING : PROPOSE_DISMISSAL [VILLAGE_COMMITTEES, TOWN] reason
 * DISMISSAL_PENDING --> ENDING : DECIDE_DISMISSAL [TOWN] reason
 * DISMISSAL_PENDING --> IN_POST : REJECT_DISMISSAL [TOWN] reason
 * APPROVED --> ENDING : DIE [TOWN, SYSTEM] reason
 * IN_POST --> ENDING : DIE [TOWN, SYSTEM] reason
 * SUSPENDED --> ENDING : DIE [TOWN, SYSTEM] reason
 * RESIGNATION_PENDING --> ENDING : DIE [TOWN, SYSTEM] reason
 * DISMISSAL_PENDING --> ENDING : DIE [TOWN, SYSTEM] reason
 * APPROVED --> ENDING : ABOLISH_UNIT [TOWN, SYSTEM] reason
 * IN_POST --> ENDING : ABOLISH_UNIT [TOWN, SYSTEM] reason
 * SUSPENDED --> ENDING : ABOLISH_UNIT [TOWN, SYSTEM] reason
 * RESIGNATION_PENDING --> ENDING : ABOLISH_UNIT [TOWN, SYSTEM] reason
 * DISMISSAL_PENDING --> ENDING : ABOLISH_UNIT [TOWN, SYSTEM] reason
 * IN_POST --> ENDING : END_TERM [TOWN, SYSTEM] reason
 * SUSPENDED --> ENDING : END_TERM [TOWN, SYSTEM] reason
 * RESIGNATION_PENDING --> ENDING : END_TERM [TOWN, SYSTEM] reason
 * DISMISSAL_PENDING --> ENDING : END_TERM [TOWN, SYSTEM] reason
 * IN_POST --> ENDING : REPLACE [TOWN] reason
 * SUSPENDED --> ENDING : REPLACE [TOWN] reason
 * RESIGNATION_PENDING --> ENDING : REPLACE [TOWN] reason
 * DISMISSAL_PENDING --> ENDING : REPLACE [TOWN] reason
 * ENDING --> ENDED : HAND_OVER [VILLAGE_COMMITTEES, TOWN, ASSISTANT] cabinet and books
 * ENDED --> ENDED : FILE_END [DISTRICT] end not filed
 * }</pre>
 */
public final class AppointmentLifeCycle {

    private static final Set<AppointmentState> DECIDABLE = EnumSet.of(RECOMMENDED, UNDER_REVIEW);
    private static final Set<AppointmentState> HOLDING =
            EnumSet.of(IN_POST, SUSPENDED, RESIGNATION_PENDING, DISMISSAL_PENDING);
    private static final Set<AppointmentState> FILEABLE =
            EnumSet.of(APPROVED, IN_POST, SUSPENDED, RESIGNATION_PENDING, DISMISSAL_PENDING, ENDING);
    private static final Set<AppointmentState> MORTAL =
            EnumSet.of(APPROVED, IN_POST, SUSPENDED, RESIGNATION_PENDING, DISMISSAL_PENDING);

    private static final Set<Office> COMMITTEES = EnumSet.of(VILLAGE_COMMITTEES);
    private static final Set<Office> TOWN_ONLY = EnumSet.of(TOWN);
    private static final Set<Office> BUREAU = EnumSet.of(DISTRICT);
    private static final Set<Office> OF_COURSE = EnumSet.of(TOWN, SYSTEM);

    /** The table. */
    public static final LifeCycle<AppointmentState, AppointmentEvent> TABLE = LifeCycle.startingWith(
                    AppointmentEvent.NOMINATE, DRAFT, VILLAGE_COMMITTEES)
            .row(DRAFT, AppointmentEvent.RECOMMEND, RECOMMENDED, COMMITTEES, "both committees, whole statement")
            .row(RECOMMENDED, AppointmentEvent.START_REVIEW, UNDER_REVIEW, TOWN_ONLY, "town above the village")
            .row(UNDER_REVIEW, AppointmentEvent.RETURN_FOR_SUPPLEMENT, RETURNED, TOWN_ONLY, "reason")
            .row(RETURNED, AppointmentEvent.RESUBMIT, UNDER_REVIEW, COMMITTEES, "whole statement")
            .rows(DECIDABLE, AppointmentEvent.REJECT, REJECTED, TOWN_ONLY, "reason")
            .rows(DECIDABLE, AppointmentEvent.APPROVE, APPROVED, TOWN_ONLY, "eligible, post free, person free")
            .row(
                    APPROVED,
                    AppointmentEvent.ENTER_POST,
                    IN_POST,
                    EnumSet.of(VILLAGE_COMMITTEES, TOWN, SYSTEM),
                    "not before the effective date")
            .flag(FILEABLE, AppointmentEvent.FILE, BUREAU, "not filed, number free in the district")
            .flag(FILEABLE, AppointmentEvent.RETURN_FILING, BUREAU, "filed, reason")
            .row(IN_POST, AppointmentEvent.SUSPEND, SUSPENDED, TOWN_ONLY, "reason")
            .row(SUSPENDED, AppointmentEvent.RESUME, IN_POST, TOWN_ONLY, "")
            .row(IN_POST, AppointmentEvent.SUBMIT_RESIGNATION, RESIGNATION_PENDING, EnumSet.of(ASSISTANT), "")
            .row(RESIGNATION_PENDING, AppointmentEvent.ACCEPT_RESIGNATION, ENDING, TOWN_ONLY, "reason")
            .row(
                    IN_POST,
                    AppointmentEvent.PROPOSE_DISMISSAL,
                    DISMISSAL_PENDING,
                    EnumSet.of(VILLAGE_COMMITTEES, TOWN),
                    "reason")
            .row(DISMISSAL_PENDING, AppointmentEvent.DECIDE_DISMISSAL, ENDING, TOWN_ONLY, "reason")
            .row(DISMISSAL_PENDING, AppointmentEvent.REJECT_DISMISSAL, IN_POST, TOWN_ONLY, "reason")
            .rows(MORTAL, AppointmentEvent.DIE, ENDING, OF_COURSE, "reason")
            .rows(MORTAL, AppointmentEvent.ABOLISH_UNIT, ENDING, OF_COURSE, "reason")
            .rows(HOLDING, AppointmentEvent.END_TERM, ENDING, OF_COURSE, "reason")
            .rows(HOLDING, AppointmentEvent.REPLACE, ENDING, TOWN_ONLY, "reason")
            .row(
                    ENDING,
                    AppointmentEvent.HAND_OVER,
                    ENDED,
                    EnumSet.of(ASSISTANT, VILLAGE_COMMITTEES, TOWN),
                    "cabinet and books")
            .flag(EnumSet.of(ENDED), AppointmentEvent.FILE_END, BUREAU, "end not filed")
            .build();

    private AppointmentLifeCycle() {}
}
