package org.civilaffairs.app.job;

/** How far a job has come. */
public enum JobState {
    /** No node has begun it. */
    WAITING,
    /** A node works on it. */
    RUNNING,
    /** All was done; what came of it stands in the counts and in the result. */
    DONE,
    /** It stopped, for the reason that it names. */
    FAILED,
    /** Somebody stopped it. */
    CANCELLED;

    /** Tells whether nothing more comes. */
    public boolean ended() {
        return this != WAITING && this != RUNNING;
    }
}
