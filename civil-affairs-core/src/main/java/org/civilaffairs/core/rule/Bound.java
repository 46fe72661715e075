package org.civilaffairs.core.rule;

/** Who has to act so that a rule is met. */
public enum Bound {
    /** The assistant (民政助理员). */
    ASSISTANT,
    /** The village's two committees (村/居两委). */
    VILLAGE,
    /** The civil affairs office of the town or street (镇/街道民政办公室). */
    TOWN,
    /** The district bureau (区民政局). */
    DISTRICT,
    /** Whoever enters the fact, at any level. */
    ALL
}
