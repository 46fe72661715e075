package org.civilaffairs.app.importing;

import java.util.Map;
import org.civilaffairs.app.job.JobRun;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.register.RegisterType;

/**
 * An import that somebody wants.
 *
 * @param trial whether the rows are only tried
 */
public record ImportWanted(DivisionCode village, RegisterType type, boolean trial) {

    Map<String, String> details() {
        return Map.of("village", village.digits(), "book", type.code(), "trial", Boolean.toString(trial));
    }

    static ImportWanted of(JobRun run) {
        return new ImportWanted(
                DivisionCode.parse(run.detail("village")),
                RegisterType.find(run.detail("book")).orElseThrow(),
                Boolean.parseBoolean(run.detail("trial")));
    }
}
