package org.civilaffairs.app.job;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;

/** The place in the list of jobs after which a page begins. */
record JobPlace(LocalDateTime moment, String id) {

    private static final JobPlace BEGINNING = new JobPlace(LocalDateTime.of(9999, 1, 1, 0, 0), "");

    static JobPlace parse(String key) {
        if (key.isEmpty()) {
            return BEGINNING;
        }
        int space = key.indexOf(' ');
        try {
            if (space > 0) {
                return new JobPlace(LocalDateTime.parse(key.substring(0, space)), key.substring(space + 1));
            }
        } catch (DateTimeException unreadable) {
            // Falls through to the same answer as a place without an id.
        }
        throw Problem.invalid(FieldError.of("after", "", "invalid", "next"));
    }

    static String of(Job job) {
        return job.createdAt() + " " + job.id();
    }
}
