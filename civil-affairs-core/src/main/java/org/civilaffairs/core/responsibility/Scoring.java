package org.civilaffairs.core.responsibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns counts into points: the arithmetic of one target, exact. */
final class Scoring {

    private static final Fraction HUNDRED = Fraction.of(100, 1);
    private static final Fraction STEEP = Fraction.of(10, 1);

    private final Target target;
    private final Indicator indicator;
    private final YearFacts facts;

    private Scoring(Target target, Indicator indicator, YearFacts facts) {
        this.target = target;
        this.indicator = indicator;
        this.facts = facts;
    }

    static ScoreLine line(Target target, ScoreSheet sheet, YearFacts facts, Map<String, JudgedPoints> judged) {
        if (target.kind() == TargetKind.COMPUTED) {
            return sheet.find(target.code())
                    .map(indicator -> new Scoring(target, indicator, facts).line())
                    .orElseGet(() -> ScoreLine.undetermined(target, List.of(target.code())));
        }
        JudgedPoints given = judged.get(target.code());
        return given == null
                ? ScoreLine.undetermined(target, List.of(target.code()))
                : ScoreLine.scored(target, Fraction.of(given.points()), text(Fraction.of(given.points())));
    }

    /** Returns points ÷ weights × 100 of the targets that apply; empty where none does, or one is undetermined. */
    static Optional<Fraction> raw(List<ScoreLine> lines) {
        if (lines.stream().anyMatch(line -> line.standing() == ScoreLine.Standing.UNDETERMINED)) {
            return Optional.empty();
        }
        Fraction weights = Fraction.of(applicable(lines));
        Fraction points = lines.stream().map(ScoreLine::points).reduce(Fraction.ZERO, Fraction::plus);
        return weights.equals(Fraction.ZERO)
                ? Optional.empty()
                : Optional.of(points.times(HUNDRED).dividedBy(weights));
    }

    /** Returns the weights of the targets that apply. */
    static BigDecimal applicable(List<ScoreLine> lines) {
        return lines.stream()
                .filter(line -> line.standing() != ScoreLine.Standing.NOT_APPLICABLE)
                .map(line -> line.target().weight())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private ScoreLine line() {
        List<String> missing = indicator.measures().stream()
                .filter(measure -> facts.count(measure).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            return ScoreLine.undetermined(target, missing);
        }
        Fraction shares = Fraction.ZERO;
        Fraction sum = Fraction.ZERO;
        List<String> terms = new ArrayList<>();
        for (Part part : indicator.parts()) {
            if (!part.shape().takes() && due(part) > 0) {
                Fraction share = Fraction.of(part.share(), 1);
                Fraction value = value(part);
                shares = shares.plus(share);
                sum = sum.plus(share.times(value));
                terms.add(part.share() + " × " + text(value));
            }
        }
        boolean struck = indicator.parts().stream()
                .anyMatch(
                        part -> part.shape() == Shape.NONE_AT_ALL && count(part).done() > 0);
        if (struck) {
            return ScoreLine.scored(target, Fraction.ZERO, "0");
        }
        if (terms.isEmpty()) {
            return ScoreLine.notApplicable(target);
        }
        Fraction weight = Fraction.of(target.weight());
        Fraction off = taken();
        Fraction points = weight.times(sum).dividedBy(shares).minus(off).within(Fraction.ZERO, weight);
        String minus = off.equals(Fraction.ZERO) ? "" : " − " + text(off);
        return ScoreLine.scored(
                target,
                points,
                text(weight) + " × (" + String.join(" + ", terms) + ") ÷ " + text(shares) + minus + " = "
                        + text(points));
    }

    private Count count(Part part) {
        return facts.count(part.measure()).orElseThrow();
    }

    private long due(Part part) {
        return part.shape() == Shape.UP_TO ? 1 : count(part).due();
    }

    private Fraction taken() {
        return indicator.parts().stream()
                .filter(part -> part.shape() == Shape.MINUS)
                .map(part ->
                        Fraction.of(part.limit()).times(Fraction.of(count(part).done(), 1)))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    /** Returns what a part is worth, from 0 to 1. */
    private Fraction value(Part part) {
        Count count = count(part);
        Fraction limit = Fraction.of(part.limit());
        Fraction due = Fraction.of(count.due(), 1);
        Fraction done = Fraction.of(count.done(), 1);
        Fraction value =
                switch (part.shape()) {
                    case RATIO -> done.dividedBy(due);
                    case RATIO_FROM -> done.dividedBy(due).compareTo(limit) < 0 ? Fraction.ZERO : done.dividedBy(due);
                    case ACCURACY -> accuracy(done.dividedBy(due), limit);
                    case ALL -> done.compareTo(due) < 0 ? Fraction.ZERO : Fraction.ONE;
                    case UP_TO -> done.dividedBy(limit);
                    case CAPPED -> done.dividedBy(due.within(Fraction.ZERO, limit));
                    case MINUS, NONE_AT_ALL -> Fraction.ZERO;
                };
        return value.within(Fraction.ZERO, Fraction.ONE);
    }

    private static Fraction accuracy(Fraction ratio, Fraction limit) {
        return ratio.compareTo(limit) >= 0
                ? ratio
                : ratio.minus(limit.minus(ratio).times(STEEP));
    }

    /** Returns a terminating decimal as one, anything else as a fraction. */
    static String text(Fraction number) {
        BigDecimal decimal = number.rounded(6);
        return Fraction.of(decimal).equals(number)
                ? decimal.stripTrailingZeros().toPlainString()
                : number.toString();
    }
}
