package org.civilaffairs.tck.mutant;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.civilaffairs.tck.adapter.Assessments.Count;
import org.civilaffairs.tck.adapter.Assessments.Line;
import org.civilaffairs.tck.adapter.Assessments.Score;
import org.civilaffairs.tck.adapter.Letters.Terms;
import org.civilaffairs.tck.reference.Twist;

/** Faults about an assessment's arithmetic and its explanation (RSP-03). */
final class ScoreMutants {

    private ScoreMutants() {}

    static List<Mutant> all() {
        AtomicInteger salt = new AtomicInteger();
        return List.of(
                Mutant.valued("assessment.grades", "90.01 75 60", "RSP-03.a"),
                Mutant.valued("assessment.grades", "89.99 75 60", "RSP-03.b"),
                scored("cuts figures off", ScoreMutants::cutOff, "RSP-03.a"),
                counting(
                        "takes nothing due for nothing done",
                        count -> count.due() == 0 ? new Count(count.measure(), count.done(), 1) : count,
                        "RSP-03.c"),
                counting(
                        "gives all points for nothing due",
                        count -> count.done() + count.due() == 0 ? new Count(count.measure(), 1, 1) : count,
                        "RSP-03.c"),
                Mutant.of(
                        "takes what nobody counted for nothing done",
                        () -> new Twist() {
                            @Override
                            protected List<Count> counts(Terms terms, List<Count> right) {
                                List<Count> more = new ArrayList<>(right);
                                if (terms.targets().stream()
                                        .anyMatch(target -> target.code().equals("B1"))) {
                                    more.add(new Count("B1.visits", 0, 1));
                                }
                                return more;
                            }
                        },
                        "RSP-03.d"),
                scored(
                        "infers a veto from a death that was not reported",
                        right -> right.lines().stream()
                                        .anyMatch(line -> line.target().equals("H1")
                                                && line.points().equals("0"))
                                ? graded(right, "UNQUALIFIED")
                                : right,
                        "RSP-03.f"),
                Mutant.valued("assessment.bonusCap", "4", "RSP-03.g"),
                Mutant.valued("assessment.bonusCap", "6", "RSP-03.g"),
                Mutant.valued("assessment.minMonths", "7", "RSP-03.i"),
                Mutant.valued("assessment.minMonths", "5", "RSP-03.j"),
                scored("explains nothing", right -> lines(right, line -> told(line, line.points(), "")), "RSP-03.k"),
                scored(
                        "rounds the points of each target",
                        right -> lines(right, line -> told(line, rounded(line.points()), line.explanation())),
                        "RSP-03.k"),
                scored("digests the figure alone", right -> digested(right, right.published()), "RSP-03.l", "RSP-03.s"),
                scored(
                        "salts its digests",
                        right -> digested(right, right.digest() + salt.incrementAndGet()),
                        "RSP-03.l",
                        "RSP-03.s"),
                Mutant.of(
                        "judges again by something else",
                        () -> new Twist() {
                            @Override
                            protected String replayed(String right) {
                                return right.replace(right.charAt(0), 'x');
                            }
                        },
                        "RSP-03.s"));
    }

    private static Score cutOff(Score right) {
        boolean plain = right.weights().equals("100")
                && right.lines().size() == 1
                && right.lines().get(0).target().equals("A2");
        if (!plain || right.grade().equals("NOT_GRADED")) {
            return right;
        }
        String[] parts = right.lines().get(0).points().split("/");
        if (parts.length == 1) {
            return right;
        }
        BigDecimal cut = new BigDecimal(parts[0]).divide(new BigDecimal(parts[1]), 2, RoundingMode.DOWN);
        return new Score(
                cut.toPlainString(), right.grade(), right.weights(), right.lines(), right.missing(), right.digest());
    }

    private static String rounded(String points) {
        String[] parts = points.split("/");
        return parts.length == 1
                ? points
                : new BigDecimal(parts[0])
                        .divide(new BigDecimal(parts[1]), 2, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private static Line told(Line right, String points, String explanation) {
        return new Line(right.target(), right.standing(), points, explanation);
    }

    private static Score lines(Score right, UnaryOperator<Line> fault) {
        List<Line> lines = right.lines().stream().map(fault).toList();
        return new Score(right.published(), right.grade(), right.weights(), lines, right.missing(), right.digest());
    }

    private static Score graded(Score right, String grade) {
        return new Score(right.published(), grade, right.weights(), right.lines(), right.missing(), right.digest());
    }

    private static Score digested(Score right, String digest) {
        return new Score(right.published(), right.grade(), right.weights(), right.lines(), right.missing(), digest);
    }

    private static Mutant scored(String name, UnaryOperator<Score> fault, String... kills) {
        return Mutant.of(
                name,
                () -> new Twist() {
                    @Override
                    protected Score score(Score right) {
                        return fault.apply(right);
                    }
                },
                kills);
    }

    private static Mutant counting(String name, UnaryOperator<Count> fault, String... kills) {
        return Mutant.of(
                name,
                () -> new Twist() {
                    @Override
                    protected List<Count> counts(Terms terms, List<Count> right) {
                        return right.stream().map(fault).toList();
                    }
                },
                kills);
    }
}
