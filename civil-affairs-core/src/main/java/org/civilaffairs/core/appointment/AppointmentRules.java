package org.civilaffairs.core.appointment;

import java.util.List;
import java.util.stream.Stream;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.Rule;

/** The rules of setting up assistants (APT) and of eligibility (ELG), by what they look at. */
public final class AppointmentRules {

    /** Rules about a village's post. */
    public static final List<Rule<PostFacts>> ON_A_POST = List.of(OneAssistantPerVillage.RULE, VillageNotVacant.RULE);

    /** Rules about the steps of an appointment. */
    public static final List<Rule<AppointmentCase>> ON_STEPS = List.of(
            RecommendedByBothCommittees.RULE,
            ApprovedByTownAbove.RULE,
            FiledWithBureau.RULE,
            StepsInOrder.RULE,
            EndsWithReason.RULE,
            FilingInforms.RULE);

    /** Rules about the candidate. */
    public static final List<Rule<AppointmentCase>> ON_THE_CANDIDATE = Stream.concat(
                    ConditionMet.RULES.stream(),
                    Stream.of(PartTimePost.RULE, WholeStatement.RULE, ExtraConditions.RULE))
            .toList();

    /** Rules about an appointment that is under way or in force. */
    public static final List<Rule<AppointmentCase>> ON_AN_APPOINTMENT = Stream.of(
                    ON_STEPS.stream(), ON_THE_CANDIDATE.stream(), Stream.of(ViolationAfterApproval.RULE))
            .flatMap(rules -> rules)
            .toList();

    /** Rules about an appointment that is over, whose steps are no longer looked at. */
    public static final List<Rule<AppointmentCase>> ON_AN_ENDED_ONE = List.of(EndsWithReason.RULE);

    /** Rules about all posts of one person. */
    public static final List<Rule<OneVillagePerPerson.Posts>> ON_A_PERSON = List.of(OneVillagePerPerson.RULE);

    private AppointmentRules() {}

    /** Returns the provisions of all of them. */
    public static List<Provision> provisions() {
        return Stream.of(ON_A_POST.stream(), ON_AN_APPOINTMENT.stream(), ON_A_PERSON.stream())
                .flatMap(rules -> rules.map(Rule::provision))
                .sorted()
                .toList();
    }
}
