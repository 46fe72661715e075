package org.civilaffairs.core.archive;

/** Where a volume (册) stands. */
public enum VolumeState {
    /** Entries are written into it. */
    OPEN,
    /** It takes no more entries. */
    CLOSED,
    /** Its pages are numbered and it has its archive number. */
    ARRANGED,
    /** It lies in the cabinet. */
    IN_CABINET,
    /** Somebody has borrowed it. */
    LENT,
    /** It was handed up to the town's archive: final here. */
    TRANSFERRED,
    /** Its time was over and its disposal approved: final. */
    DISPOSED;

    /** Returns whether it was placed in the cabinet at some time. */
    public boolean placed() {
        return compareTo(IN_CABINET) >= 0;
    }
}
