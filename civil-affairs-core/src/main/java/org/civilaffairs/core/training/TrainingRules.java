package org.civilaffairs.core.training;

import java.util.List;
import java.util.stream.Stream;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.Rule;

/** The rules of training (TRN), by what they look at. */
public final class TrainingRules {

    /** Rules about one training. */
    public static final List<Rule<TrainingCase>> ON_A_TRAINING = List.of(BureauTraining.RULE, TrainingRecord.RULE);

    /** Rules about a town's year. */
    public static final List<Rule<TownYear>> ON_A_TOWN = List.of(RoutineTrainings.RULE);

    /** Rules about the assistants in a town's year. */
    public static final List<Rule<TownYear>> ON_ASSISTANTS = List.of(AssistantAttendance.RULE);

    /** Rules about an assistant's education. */
    public static final List<Rule<VocationalEducation>> ON_EDUCATION = List.of(EducationEncouraged.RULE);

    private TrainingRules() {}

    /** Returns the provisions of all of them. */
    public static List<Provision> provisions() {
        return Stream.of(ON_A_TRAINING.stream(), ON_A_TOWN.stream(), ON_ASSISTANTS.stream(), ON_EDUCATION.stream())
                .flatMap(rules -> rules.map(Rule::provision))
                .sorted()
                .toList();
    }
}
