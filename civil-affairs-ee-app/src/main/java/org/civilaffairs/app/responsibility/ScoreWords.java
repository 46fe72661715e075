package org.civilaffairs.app.responsibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.civilaffairs.app.web.Texts;
import org.civilaffairs.core.responsibility.Assessment;
import org.civilaffairs.core.responsibility.Count;
import org.civilaffairs.core.responsibility.Fraction;
import org.civilaffairs.core.responsibility.ScoreLine;
import org.civilaffairs.core.responsibility.TargetKind;

/** How pages explain points: what was counted, and what would raise them. */
@Named
@RequestScoped
public class ScoreWords {

    private static final int PLACES = 2;

    @Inject
    private Texts texts;

    @Inject
    private SheetWords sheet;

    /** Returns a line's points with two decimals; empty where it has none. */
    public String points(ScoreLine line) {
        return line.standing() == ScoreLine.Standing.SCORED
                ? line.points().rounded(PLACES).toPlainString()
                : "";
    }

    /** Returns what was counted for a target, one text for each measure. */
    public List<String> counts(Assessment assessment, ScoreLine line) {
        List<String> told = new ArrayList<>();
        assessment.sheet().find(line.target().code()).ifPresent(indicator -> indicator
                .measures()
                .forEach(measure -> told.add(assessment
                        .facts()
                        .count(measure)
                        .map(count -> count(measure, count))
                        .orElseGet(() -> texts.of("responsibility.uncounted", sheet.name(measure))))));
        return told;
    }

    /** Returns one count in words. */
    public String count(String measure, Count count) {
        return texts.of("responsibility.counted", sheet.name(measure), count.done(), count.due());
    }

    /** Returns the counts of a map, such as those that changed since. */
    public List<String> all(Map<String, Count> counts) {
        return counts.entrySet().stream()
                .map(one -> count(one.getKey(), one.getValue()))
                .toList();
    }

    /** Returns what would raise a target's points; empty where it has all of them, or nobody can say. */
    public String raise(Assessment assessment, ScoreLine line) {
        Fraction left = Fraction.of(line.target().weight()).minus(line.points());
        if (line.standing() != ScoreLine.Standing.SCORED || left.equals(Fraction.ZERO)) {
            return "";
        }
        String points = left.rounded(PLACES).stripTrailingZeros().toPlainString();
        if (line.target().kind() == TargetKind.JUDGED) {
            return texts.of("responsibility.raise.judged", points);
        }
        List<String> missed = new ArrayList<>();
        assessment.sheet().find(line.target().code()).ifPresent(indicator -> indicator
                .measures()
                .forEach(measure ->
                        assessment.facts().count(measure).ifPresent(count -> missed.addAll(count.missed()))));
        return missed.isEmpty()
                ? texts.of("responsibility.raise", points)
                : texts.of("responsibility.raise.missed", points, String.join("、", missed));
    }
}
