package org.civilaffairs.core.responsibility;

import org.civilaffairs.core.lifecycle.Actor;
import org.civilaffairs.core.lifecycle.Office;
import org.civilaffairs.core.rule.FindingDraft;
import org.civilaffairs.core.rule.Rule;
import org.civilaffairs.core.rule.Subject;

/**
 * RSP-05, clause 5.2: the bureau publishes the ranking of its towns once for each year that is over. What is not filed by
 * then is told, and does not keep it.
 */
public final class RankingPublished {

    /**
     * What the rule looks at.
     *
     * @param document the number of the paper with which it is published
     * @param already whether a ranking of the district and year was published before
     * @param unfiled how many of the year's signed letters have no filed assessment
     */
    public record Facts(DistrictRanking ranking, Actor by, String document, boolean already, int unfiled) {

        Subject subject() {
            return new Subject(Subject.Kind.DIVISION, ranking.district().digits());
        }
    }

    /** The rule. */
    public static final Rule<Facts> RULE = Rule.of(ResponsibilityProvisions.RANKED, (facts, verdict) -> {
        DistrictRanking ranking = facts.ranking();
        boolean bureau =
                facts.by().office() == Office.DISTRICT && facts.by().division().equals(ranking.district());
        if (!bureau) {
            report(verdict.breach("other-bureau", facts.subject()), ranking);
        }
        if (verdict.asOf().getYear() <= ranking.year()) {
            report(verdict.breach("ranking-too-early", facts.subject()).fact("on", verdict.asOf()), ranking);
        }
        if (facts.document().isBlank()) {
            report(verdict.breach("ranking-without-document", facts.subject()), ranking);
        }
        if (facts.already()) {
            report(verdict.breach("published-already", facts.subject()), ranking);
        }
        if (facts.unfiled() > 0) {
            report(verdict.warning("not-all-filed", facts.subject()).fact("open", facts.unfiled()), ranking);
        }
    });

    private RankingPublished() {}

    private static void report(FindingDraft draft, DistrictRanking ranking) {
        draft.fact("year", ranking.year()).report();
    }
}
