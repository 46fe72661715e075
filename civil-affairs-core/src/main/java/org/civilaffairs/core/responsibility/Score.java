package org.civilaffairs.core.responsibility;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a year's work comes to: line by line, and the one figure that is published. */
public final class Score implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PLACES = 2;

    private final List<ScoreLine> lines;
    private final BigDecimal bonus;
    private final BigDecimal deductions;
    private final Fraction raw;
    private final Fraction total;
    private final Grade grade;

    private Score(
            List<ScoreLine> lines, BigDecimal bonus, BigDecimal deductions, Fraction raw, Fraction total, Grade grade) {
        this.lines = List.copyOf(lines);
        this.bonus = bonus;
        this.deductions = deductions;
        this.raw = raw;
        this.total = total;
        this.grade = grade;
    }

    static Score of(Assessment assessment) {
        List<ScoreLine> lines = assessment.terms().targets().stream()
                .map(target -> Scoring.line(target, assessment.sheet(), assessment.facts(), assessment.judged()))
                .toList();
        Yardstick yardstick = assessment.yardstick();
        BigDecimal bonus = assessment.sum(true).min(yardstick.bonusCap());
        BigDecimal deductions = assessment.sum(false);
        Optional<Fraction> raw = Scoring.raw(lines);
        Fraction total = raw.map(points -> points.plus(Fraction.of(bonus))
                        .minus(Fraction.of(deductions))
                        .within(Fraction.ZERO, Fraction.of(yardstick.cap())))
                .orElse(null);
        return new Score(lines, bonus, deductions, raw.orElse(null), total, grade(assessment, total));
    }

    /** A veto outweighs everything, a part of a year too; what is not known yet has no grade. */
    private static Grade grade(Assessment assessment, Fraction total) {
        if (!assessment.vetoes().isEmpty()) {
            return Grade.UNQUALIFIED;
        }
        if (assessment.months() < assessment.yardstick().minMonths()) {
            return Grade.NOT_GRADED;
        }
        return total == null
                ? null
                : Grade.of(total.rounded(PLACES), assessment.yardstick().scale());
    }

    /** Returns every target's points with their explanation. */
    public List<ScoreLine> lines() {
        return lines;
    }

    /** Returns the line of a target; empty for an unknown code. */
    public Optional<ScoreLine> line(String code) {
        return lines.stream().filter(line -> line.target().code().equals(code)).findFirst();
    }

    /** Returns the weights that the points are measured against: those of the targets that apply. */
    public BigDecimal weights() {
        return Scoring.applicable(lines);
    }

    /** Returns the bonus that counts. */
    public BigDecimal bonus() {
        return bonus;
    }

    /** Returns what is taken off. */
    public BigDecimal deductions() {
        return deductions;
    }

    /** Returns the exact points of the targets in a hundred; empty while something is undetermined. */
    public Optional<Fraction> raw() {
        return Optional.ofNullable(raw);
    }

    /** Returns the published total: rounded once, to two decimals, half up; empty while something is undetermined. */
    public Optional<BigDecimal> published() {
        return Optional.ofNullable(total).map(exact -> exact.rounded(PLACES));
    }

    /** Returns the grade that follows from the published figure, before any quota; empty while it is not known. */
    public Optional<Grade> grade() {
        return Optional.ofNullable(grade);
    }

    /** Returns what nobody counted or judged yet. */
    public List<String> missing() {
        return lines.stream().flatMap(line -> line.missing().stream()).toList();
    }

    /** Returns the points of the targets whose codes begin alike, such as those of block C. */
    public Fraction block(String prefix) {
        return lines.stream()
                .filter(line -> line.target().code().startsWith(prefix))
                .map(ScoreLine::points)
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Score that
                && lines.equals(that.lines)
                && bonus.equals(that.bonus)
                && deductions.equals(that.deductions)
                && Objects.equals(total, that.total)
                && grade == that.grade;
    }

    @Override
    public int hashCode() {
        return Objects.hash(lines, bonus, deductions, total, grade);
    }

    @Override
    public String toString() {
        return "Score[" + published().map(BigDecimal::toPlainString).orElse("?") + ", " + grade + "]";
    }
}
