package org.civilaffairs.core.training;

import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.rule.Bound;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.core.rule.Rule;

/**
 * TRN-03, clause 5.1: the bureau's professional training is recorded apart from the routine one of the towns, and does
 * not count as routine unless the policy says so.
 */
public final class BureauTraining {

    /** The rule. */
    public static final Rule<TrainingCase> RULE =
            Rule.of(Provision.computed("TRN-03", "5.1", Bound.DISTRICT), (subject, verdict) -> {
                Training training = subject.training();
                TrainingKind kind = training.plan().kind();
                boolean alone = training.plan().organisers().size() == 1;
                boolean right = training.plan().organisers().stream().allMatch(kind::mayBeGivenBy);
                if (!right || kind == TrainingKind.PROFESSIONAL && !alone) {
                    verdict.breach("not-its-organiser", subject.subject())
                            .fact("topic", training.plan().topic())
                            .fact("kind", kind)
                            .fact("organisers", training.plan().organisers())
                            .report();
                }
                boolean counts = subject.facts().policy().get(Parameters.BUREAU_COUNTS);
                if (kind == TrainingKind.PROFESSIONAL && training.countedOn().isPresent() && !counts) {
                    verdict.info("recorded-apart", subject.subject())
                            .fact("topic", training.plan().topic())
                            .fact("on", training.day())
                            .using(subject.facts().policy().use(Parameters.BUREAU_COUNTS))
                            .report();
                }
            });

    private BureauTraining() {}
}
