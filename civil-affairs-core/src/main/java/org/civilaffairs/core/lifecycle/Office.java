package org.civilaffairs.core.lifecycle;

/** The party that takes a step: who may take which one stands in a {@link LifeCycle}. */
public enum Office {
    /** The village's or community's two committees (村/居"两委"): party branch and villagers' or residents' committee. */
    VILLAGE_COMMITTEES,
    /** The town's or street's civil affairs office (镇/街道民政办公室), or the town itself. */
    TOWN,
    /** The district's bureau of civil affairs (区民政局). */
    DISTRICT,
    /** The assistant (民政助理员) in person. */
    ASSISTANT,
    /** No human: a consequence that the system draws from another record, such as a village's abolition. */
    SYSTEM
}
