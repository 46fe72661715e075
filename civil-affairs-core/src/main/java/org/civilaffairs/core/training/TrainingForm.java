package org.civilaffairs.core.training;

/** How a training is given, clause 5.1; the list is open, so another form takes a name of its own. */
public enum TrainingForm {
    /** Training through meetings (以会代训). */
    MEETING_AS_TRAINING,
    /** Exchange of experience (经验交流). */
    EXPERIENCE_EXCHANGE,
    /** Lectures on a topic (专题讲座). */
    SPECIAL_LECTURE,
    /** Any other, named in words. */
    OTHER
}
