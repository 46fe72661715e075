package org.civilaffairs.core.training;

/** Where a training stands. */
public enum TrainingState {
    PLANNED,
    /** Those who are to come have been told. */
    NOTIFIED,
    /** Put off; it takes a new day when it is announced again or held. */
    POSTPONED,
    HELD,
    /** The attendance sheet and what else proves it are there. */
    EVIDENCED,
    /** Taken into the year's number. */
    COUNTED,
    /** Found not to count, with the reason: final. */
    NOT_COUNTED,
    /** Called off: final. */
    CANCELLED;

    /** Returns whether it took place and was not struck out afterwards. */
    public boolean held() {
        return this == HELD || this == EVIDENCED || this == COUNTED;
    }
}
