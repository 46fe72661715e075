package org.civilaffairs.core.responsibility;

/** How a target's points come about. */
public enum TargetKind {
    /** From the records, by the indicator of the target's code. */
    COMPUTED,
    /** By the town, with a reason. */
    JUDGED
}
