package org.civilaffairs.core.appointment;

/** How a village's post stands on a day; derived from appointments and covers, never stored. */
public enum PostState {
    /** Nobody is in force and nobody covers. */
    VACANT,
    /** An assistant is in force. */
    FILLED,
    /** Somebody covers for a while; the post is vacant all the same (APT-02). */
    ACTING
}
