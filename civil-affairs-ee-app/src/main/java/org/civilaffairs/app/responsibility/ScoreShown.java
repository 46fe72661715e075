package org.civilaffairs.app.responsibility;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.civilaffairs.core.responsibility.Assessment;
import org.civilaffairs.core.responsibility.Count;
import org.civilaffairs.core.responsibility.Grade;
import org.civilaffairs.core.responsibility.Letter;
import org.civilaffairs.core.responsibility.LetterState;
import org.civilaffairs.core.responsibility.Score;
import org.civilaffairs.core.responsibility.ScoreLine;
import org.civilaffairs.core.responsibility.TargetKind;

/**
 * A year's score as the API shows it.
 *
 * @param letter null for what was only tried out, and {@code state} with it
 * @param assessed whether the town has assessed it; before, it is what was counted so far
 * @param published null while something is undetermined
 * @param grade by the figure, before the quota; null while it is not known
 * @param confirmed the grade that the town confirmed; null before
 * @param undetermined the measures that nobody counted and the targets that nobody judged
 * @param since what is counted otherwise by now, beside the assessment and never in it
 * @param canonical the text that the assessment can be judged from again, byte for byte
 * @param digest the SHA-256 of that text
 */
public record ScoreShown(
        String letter,
        LetterState state,
        boolean assessed,
        BigDecimal published,
        Grade grade,
        Grade confirmed,
        BigDecimal weights,
        BigDecimal bonus,
        BigDecimal deductions,
        List<String> undetermined,
        List<LineShown> lines,
        List<CountShown> counts,
        List<CountShown> since,
        String digest,
        String canonical) {

    /** One target's points; exact as a fraction, and how they came about. */
    public record LineShown(
            String code,
            TargetKind kind,
            ScoreLine.Standing standing,
            BigDecimal weight,
            String points,
            String formula,
            List<String> missing) {

        static LineShown of(ScoreLine line) {
            return new LineShown(
                    line.target().code(),
                    line.target().kind(),
                    line.standing(),
                    line.target().weight(),
                    line.points().toString(),
                    line.formula(),
                    line.missing());
        }
    }

    /** One count with the records that name what was missed. */
    public record CountShown(String measure, long done, long due, List<String> missed) {

        static List<CountShown> of(Map<String, Count> counts) {
            return new TreeMap<>(counts)
                    .entrySet().stream()
                            .map(one -> new CountShown(
                                    one.getKey(),
                                    one.getValue().done(),
                                    one.getValue().due(),
                                    one.getValue().missed()))
                            .toList();
        }
    }

    static ScoreShown of(Standing standing) {
        Letter letter = standing.kept().letter();
        return of(
                standing.assessment(),
                letter.id(),
                letter.state(),
                standing.assessed(),
                letter.grade().orElse(null),
                standing.since());
    }

    /** Returns what was only tried out, and belongs to no letter. */
    static ScoreShown of(Assessment tried) {
        return of(tried, null, null, false, null, Map.of());
    }

    private static ScoreShown of(
            Assessment assessment,
            String letter,
            LetterState state,
            boolean assessed,
            Grade confirmed,
            Map<String, Count> since) {
        Score score = assessment.score();
        return new ScoreShown(
                letter,
                state,
                assessed,
                score.published().orElse(null),
                score.grade().orElse(null),
                confirmed,
                score.weights(),
                score.bonus(),
                score.deductions(),
                score.missing(),
                score.lines().stream().map(LineShown::of).toList(),
                CountShown.of(assessment.facts().counts()),
                CountShown.of(since),
                assessment.digest(),
                assessment.canonical());
    }
}
