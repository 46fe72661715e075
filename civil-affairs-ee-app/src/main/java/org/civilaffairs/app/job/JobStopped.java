package org.civilaffairs.app.job;

/** Ends a work in the middle: somebody cancelled it, or another node has it now. */
final class JobStopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean cancelled;

    JobStopped(boolean cancelled) {
        super(cancelled ? "cancelled" : "lost", null, false, false);
        this.cancelled = cancelled;
    }

    boolean cancelled() {
        return cancelled;
    }
}
