package org.civilaffairs.core.responsibility;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civilaffairs.core.rule.Rule;
import org.civilaffairs.core.rule.Subject;
import org.civilaffairs.core.rule.Verdict;

/**
 * RSP-02, clause 5.2: the weights of a letter's targets sum to 100, each target is tied to a duty or an obligation, the
 * computed ones to an indicator, and every duty is covered or waived with a reason.
 */
public final class WholeTerms {

    /** What the rule looks at: the terms, and the letter that they stand in. */
    public record Facts(Subject letter, Terms terms, ScoreSheet sheet) {}

    private static final int DECIMALS = 2;

    /** The rule. */
    public static final Rule<Facts> RULE = Rule.of(ResponsibilityProvisions.TARGETS, WholeTerms::check);

    private WholeTerms() {}

    private static void check(Facts facts, Verdict verdict) {
        Terms terms = facts.terms();
        if (terms.weights().compareTo(Terms.WHOLE) != 0) {
            verdict.breach("weights", facts.letter())
                    .fact("sum", terms.weights().stripTrailingZeros().toPlainString())
                    .report();
        }
        Set<String> codes = new HashSet<>();
        for (Target target : terms.targets()) {
            if (!codes.add(target.code())) {
                report(facts, verdict, "target-twice", target);
            }
            one(facts, verdict, target);
        }
        if (!terms.uncovered().isEmpty()) {
            verdict.breach("duty-uncovered", facts.letter())
                    .fact("clauses", listed(terms.uncovered()))
                    .report();
        }
        List<?> unexplained = terms.waived().entrySet().stream()
                .filter(waiver -> waiver.getValue().isBlank() || !Terms.DUTIES.contains(waiver.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        if (!unexplained.isEmpty()) {
            verdict.breach("waiver-without-reason", facts.letter())
                    .fact("clauses", listed(unexplained))
                    .report();
        }
    }

    private static void one(Facts facts, Verdict verdict, Target target) {
        BigDecimal weight = target.weight().stripTrailingZeros();
        if (weight.signum() <= 0 || weight.compareTo(Terms.WHOLE) > 0 || weight.scale() > DECIMALS) {
            report(facts, verdict, "weight-range", target);
        }
        if (target.duties().isEmpty() || !Terms.TIES.containsAll(target.duties())) {
            report(facts, verdict, "tied-to-none", target);
        }
        boolean known = facts.sheet().find(target.code()).isPresent();
        if (target.kind() == TargetKind.COMPUTED && !known) {
            report(facts, verdict, "no-such-indicator", target);
        }
        if (target.kind() == TargetKind.JUDGED && !known && target.title().isEmpty()) {
            report(facts, verdict, "untitled", target);
        }
    }

    private static void report(Facts facts, Verdict verdict, String code, Target target) {
        verdict.breach(code, facts.letter())
                .fact("target", target.code())
                .fact("weight", target.weight().toPlainString())
                .report();
    }

    private static String listed(Iterable<?> clauses) {
        StringBuilder text = new StringBuilder();
        clauses.forEach(clause -> text.append(text.isEmpty() ? "" : ", ").append(clause));
        return text.toString();
    }
}
