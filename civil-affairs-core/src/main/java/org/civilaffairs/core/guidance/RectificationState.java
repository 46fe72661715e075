package org.civilaffairs.core.guidance;

/** Where a rectification stands. */
public enum RectificationState {
    /** Demanded, or sent back. */
    TO_MEND,
    /** The village says that it is mended; nobody has looked yet. */
    REPORTED_MENDED,
    /** Looked at and found mended: final. */
    MENDED,
    /** Demanded by mistake, or no longer called for: final. */
    DROPPED;

    /** Returns whether something is still left to do, for the village or for the office. */
    public boolean open() {
        return this == TO_MEND || this == REPORTED_MENDED;
    }
}
