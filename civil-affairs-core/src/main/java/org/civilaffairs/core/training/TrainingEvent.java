package org.civilaffairs.core.training;

/** What can happen to a training; where and by whom stands in {@link TrainingLifeCycle}. */
public enum TrainingEvent {
    PLAN,
    NOTIFY,
    POSTPONE,
    CANCEL,
    HOLD,
    EVIDENCE,
    /** Somebody who missed it made it up. */
    MAKE_UP,
    COUNT,
    DISCOUNT
}
