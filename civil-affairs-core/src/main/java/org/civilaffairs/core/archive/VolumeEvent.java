package org.civilaffairs.core.archive;

/** What can happen to a volume. */
public enum VolumeEvent {
    START_VOLUME,
    CLOSE_VOLUME,
    ARRANGE,
    PLACE,
    LEND,
    GIVE_BACK,
    TRANSFER_UP,
    RETAIN,
    DISPOSE
}
