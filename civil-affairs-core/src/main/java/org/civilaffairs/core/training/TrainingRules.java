package org.civilaffairs.core.training;

import java.util.List;
import java.util.stream.Stream;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.Rule;

/** The rules of training (TRN), by what they look at. */
public final class TrainingRules {

    /** Rules about one training. */
    public static final List<Rule<TrainingCase>> ON_A_TRAINING = List.of(BureauTraining.RULE, TrainingRecord.RULE);

    private TrainingRules() {}

    /** Returns the provisions of all of them. */
    public static List<Provision> provisions() {
        return Stream.concat(
                        ON_A_TRAINING.stream(),
                        Stream.of(RoutineTrainings.RULE, AssistantAttendance.RULE, EducationEncouraged.RULE))
                .map(Rule::provision)
                .sorted()
                .toList();
    }
}
