package org.civilaffairs.app.job;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.civilaffairs.core.rule.Language;

/**
 * A job as it stands.
 *
 * @param phase       the name of what is being done, or empty
 * @param done        how much of this phase is done
 * @param of          how much there is, or 0 where nobody knows
 * @param counts      what came of it, by name
 * @param fault       the name of the problem that stopped it, or empty
 * @param attempt     how often a node has begun it
 * @param result      the file to fetch; its name is empty where there is none
 */
public record Job(
        String id,
        JobWanted wanted,
        String account,
        String accountName,
        JobState state,
        String phase,
        long done,
        long of,
        Map<String, Long> counts,
        String fault,
        List<String> faultValues,
        LocalDateTime createdAt,
        LocalDateTime endedAt,
        boolean cancelAsked,
        int attempt,
        Result result) {

    /** A file that a job made. */
    public record Result(String name, String type, long length) {

        static final Result NONE = new Result("", "", 0);
    }

    /** Returns the work's name. */
    public String kind() {
        return wanted.kind();
    }

    /** Returns the language that the work writes in. */
    public Language language() {
        return wanted.language();
    }

    /** Tells whether there is a file to fetch. */
    public boolean hasResult() {
        return state == JobState.DONE && !result.name().isEmpty();
    }
}
