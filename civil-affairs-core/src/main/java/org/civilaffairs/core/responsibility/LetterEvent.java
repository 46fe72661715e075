package org.civilaffairs.core.responsibility;

/** What can happen to a letter of responsibility; where and by whom stands in {@link LetterLifeCycle}. */
public enum LetterEvent {
    DRAFT,
    /** The town changes what it drafted, before anybody has signed. */
    REVISE,
    /** The assistant agrees to the draft, and the village's committees know of it. */
    AGREE,
    SIGN_BY_TOWN,
    SIGN_BY_ASSISTANT,
    /** The originals are handed out: to the town, to the assistant, to the village's cabinet. */
    TAKE_EFFECT,
    WITHDRAW,
    MID_YEAR_CHECK,
    /** Both sign other terms; the letter stays where it is. */
    AMEND,
    /** The assistant's appointment has ended. */
    TERMINATE,
    SELF_ASSESS,
    ASSESS,
    ACKNOWLEDGE,
    OBJECT,
    /** The town answers an objection, with another assessment or with the same. */
    DECIDE,
    /** The town confirms the grade within its quota. */
    CONFIRM,
    FILE
}
