package org.civilaffairs.app.job;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * A job as the API shows it; moments are UTC.
 *
 * @param of   how much there is to do in this phase, 0 where nobody knows
 * @param file the name of the file to fetch, or null
 */
public record JobShown(
        String id,
        String kind,
        String title,
        String division,
        String startedBy,
        JobState state,
        String phase,
        long done,
        long of,
        Map<String, Long> counts,
        String fault,
        List<String> faultValues,
        LocalDateTime createdAt,
        LocalDateTime endedAt,
        String file) {

    /** Returns the job as shown. */
    public static JobShown of(Job job) {
        return new JobShown(
                job.id(),
                job.kind(),
                job.wanted().title(),
                job.wanted().division(),
                job.accountName(),
                job.state(),
                job.phase(),
                job.done(),
                job.of(),
                job.counts(),
                job.fault(),
                job.faultValues(),
                job.createdAt(),
                job.endedAt(),
                job.hasResult() ? job.result().name() : null);
    }
}
