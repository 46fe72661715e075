package org.civilaffairs.core.appointment;

import java.util.Optional;

/** What can happen to an appointment; where and by whom stands in {@link AppointmentLifeCycle}. */
public enum AppointmentEvent {
    NOMINATE,
    RECOMMEND,
    START_REVIEW,
    RETURN_FOR_SUPPLEMENT,
    RESUBMIT,
    REJECT,
    APPROVE,
    ENTER_POST,
    /** Filed with the bureau (备案). */
    FILE,
    /** The filing is sent back for correction; the post stands. */
    RETURN_FILING,
    SUSPEND,
    RESUME,
    SUBMIT_RESIGNATION,
    ACCEPT_RESIGNATION(EndCause.RESIGNATION),
    PROPOSE_DISMISSAL,
    DECIDE_DISMISSAL(EndCause.DISMISSAL),
    REJECT_DISMISSAL,
    DIE(EndCause.DEATH),
    END_TERM(EndCause.TERM),
    REPLACE(EndCause.REPLACEMENT),
    ABOLISH_UNIT(EndCause.UNIT_ABOLITION),
    HAND_OVER,
    /** The end is filed with the bureau. */
    FILE_END;

    private final EndCause cause;

    AppointmentEvent() {
        this(null);
    }

    AppointmentEvent(EndCause cause) {
        this.cause = cause;
    }

    /** Returns why the appointment ends with this event; empty when it does not end with it. */
    public Optional<EndCause> cause() {
        return Optional.ofNullable(cause);
    }
}
