package org.civilaffairs.core.appointment;

/**
 * Where an appointment stands. Whether it is filed (备案) is no state but a flag beside it, since filing informs and
 * does not authorise.
 */
public enum AppointmentState {
    /** Named by the village; nothing is asked of the town yet. */
    DRAFT,
    /** Recommended by the two committees (推荐). */
    RECOMMENDED,
    /** Received by the town. */
    UNDER_REVIEW,
    /** Sent back to the village with a list of what is missing. */
    RETURNED,
    /** Refused by the town, with its reason: final. */
    REJECTED,
    /** Approved by the town (审核批准); the assistant acts from the approval's effective date on. */
    APPROVED,
    /** In post. */
    IN_POST,
    /** Still in post, relieved of the work for a while. */
    SUSPENDED,
    /** The assistant asked to go; the town has not yet decided. */
    RESIGNATION_PENDING,
    /** Dismissal is proposed; the town has not yet decided. */
    DISMISSAL_PENDING,
    /** The end and its day are decided; cabinet and books are not yet handed over. */
    ENDING,
    /** Handed over: final. */
    ENDED;

    /** Returns whether the town has approved: only from then on can there be days in force. */
    public boolean approved() {
        return compareTo(APPROVED) >= 0;
    }

    /** Returns whether the end is decided. */
    public boolean ending() {
        return this == ENDING || this == ENDED;
    }
}
