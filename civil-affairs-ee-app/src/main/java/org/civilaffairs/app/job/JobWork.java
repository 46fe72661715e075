package org.civilaffairs.app.job;

import java.io.IOException;

/** One kind of long work. Implementations are {@code @ApplicationScoped} beans of their feature. */
public interface JobWork {

    /** Returns the name by which jobs of this kind are started. */
    String kind();

    /**
     * Returns the beginning of the keys of its texts, with a dot at the end: {@code title}, {@code phase.NAME} for each phase and
     * {@code count.NAME} for each count follow it.
     */
    String texts();

    /** Returns whether a job whose node died in the middle may be begun again: what was done must then do no harm a second time. */
    boolean repeatable();

    /**
     * Does the work, in the name of the account that started it. There is no transaction around it: services that it calls open theirs.
     * A {@link org.civilaffairs.app.problem.Problem} ends it with that reason.
     */
    void run(JobRun run) throws IOException;
}
