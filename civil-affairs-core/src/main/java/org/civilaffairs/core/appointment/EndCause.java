package org.civilaffairs.core.appointment;

/** Why an appointment ends (APT-09). */
public enum EndCause {
    RESIGNATION,
    DISMISSAL,
    DEATH,
    TERM,
    REPLACEMENT,
    /** The village was abolished, merged or split: its posts end on that day (AMB-08). */
    UNIT_ABOLITION
}
