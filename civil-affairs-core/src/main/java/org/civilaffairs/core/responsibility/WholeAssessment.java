package org.civilaffairs.core.responsibility;

import java.util.List;
import java.util.Map;
import org.civilaffairs.core.person.PersonName;
import org.civilaffairs.core.rule.Rule;
import org.civilaffairs.core.rule.Subject;
import org.civilaffairs.core.rule.Verdict;

/**
 * RSP-03, clause 5.2: an assessment says everything before it stands. Each computed target is counted, each judged one
 * has points and a reason, what is added or taken off has its paper, and a veto is a human's with a document.
 */
public final class WholeAssessment {

    /** What the rule looks at: the assessment, the letter that it is of, and the assistant's name. */
    public record Facts(Subject letter, PersonName name, Assessment assessment) {}

    /** The rule. */
    public static final Rule<Facts> RULE = Rule.of(ResponsibilityProvisions.ASSESSED, (facts, verdict) -> {
        Assessment assessment = facts.assessment();
        Score score = assessment.score();
        report(facts, verdict, "incomplete", score.missing());
        if (score.published().isEmpty() && score.missing().isEmpty()) {
            verdict.breach("nothing-due", facts.letter())
                    .fact("name", facts.name())
                    .report();
        }
        report(facts, verdict, "judged-range", outOfRange(assessment));
        report(
                facts,
                verdict,
                "judged-without-reason",
                assessment.judged().entrySet().stream()
                        .filter(entry -> entry.getValue().reason().isEmpty())
                        .map(Map.Entry::getKey)
                        .toList());
        report(
                facts,
                verdict,
                "adjustment-range",
                assessment.adjustments().stream()
                        .filter(one -> !one.inRange())
                        .map(one -> one.item().name())
                        .toList());
        report(
                facts,
                verdict,
                "adjustment-without-paper",
                assessment.adjustments().stream()
                        .filter(one -> !one.founded())
                        .map(one -> one.item().name())
                        .toList());
        report(
                facts,
                verdict,
                "veto-without-document",
                assessment.vetoes().stream()
                        .filter(one -> !one.founded())
                        .map(one -> one.item().name())
                        .toList());
        if (assessment.opinion().isEmpty()) {
            verdict.breach("opinion-missing", facts.letter())
                    .fact("name", facts.name())
                    .report();
        }
    });

    private WholeAssessment() {}

    /** Points for a target that is not judged are out of range too: the records give those. */
    private static List<String> outOfRange(Assessment assessment) {
        return assessment.judged().entrySet().stream()
                .filter(entry -> assessment.terms().targets().stream()
                        .filter(target -> target.code().equals(entry.getKey()) && target.kind() == TargetKind.JUDGED)
                        .noneMatch(target -> entry.getValue().points().signum() >= 0
                                && entry.getValue().points().compareTo(target.weight()) <= 0))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void report(Facts facts, Verdict verdict, String code, List<String> items) {
        if (!items.isEmpty()) {
            verdict.breach(code, facts.letter())
                    .fact("name", facts.name())
                    .fact("items", String.join(", ", items))
                    .report();
        }
    }
}
