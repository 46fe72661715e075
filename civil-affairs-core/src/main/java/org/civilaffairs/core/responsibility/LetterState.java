package org.civilaffairs.core.responsibility;

/** Where a letter of responsibility stands. */
public enum LetterState {
    DRAFT,
    AGREED,
    SIGNED_BY_TOWN,
    /** Signed by both. */
    SIGNED,
    IN_FORCE,
    MID_CHECKED,
    /** Taken back before the assistant signed: final. */
    WITHDRAWN,
    /** The appointment ended during the year; what was done until then may be assessed. */
    TERMINATED,
    SELF_ASSESSED,
    ASSESSED,
    ACKNOWLEDGED,
    OBJECTED,
    /** The grade is confirmed. */
    CONFIRMED,
    /** With the bureau and in the cabinet: final. */
    FILED
}
