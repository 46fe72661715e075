package org.civilaffairs.tck.tests.responsibility;

import static org.civilaffairs.tck.tests.Scene.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.civilaffairs.tck.adapter.Assessments.Adjustment;
import org.civilaffairs.tck.adapter.Assessments.Line;
import org.civilaffairs.tck.adapter.Assessments.Score;
import org.civilaffairs.tck.adapter.Assessments.Sheet;
import org.civilaffairs.tck.adapter.Assessments.Veto;
import org.civilaffairs.tck.catalogue.Asserts;
import org.civilaffairs.tck.tests.Scene;
import org.civilaffairs.tck.tests.Verify;

/** RSP-03: what counts come to, to the cent. */
public final class ScoreTests {

    private static final LocalDate SINCE = day("2024-01-01");
    private static final LocalDate UNTIL = day("2025-01-01");
    private static final Veto VETO = new Veto("V2", "关系保", "区纪委", "纪〔2024〕9号", day("2024-11-03"));

    private static Sheet with(List<Adjustment> adjustments, List<Veto> vetoes) {
        return new Sheet(List.of(), adjustments, vetoes, "同意");
    }

    private static Score a2(Scene scene, int done, int due, Sheet sheet) {
        return Year.tried(scene, "A2 100", "A2.books " + done + "/" + due, sheet, SINCE, UNTIL);
    }

    @Asserts("RSP-03.a")
    public void figureIsRoundedOnceHalfUpAndGradedAsPublished(Scene scene) {
        scene.villages(201);
        Year.score(Year.tried(scene, "A2 100", "A2.books 17999/20000"), "90.00", "EXCELLENT");
    }

    @Asserts("RSP-03.b")
    public void figureUnderTheLimitIsNotExcellent(Scene scene) {
        scene.villages(201);
        Year.score(Year.tried(scene, "A2 100", "A2.books 899949/1000000"), "89.99", "QUALIFIED");
    }

    @Asserts("RSP-03.c")
    public void nothingDueSharesItsWeightOut(Scene scene) {
        scene.villages(201);
        Score score = Year.tried(scene, "A2 93, C1 4, I3 3", "A2.books 10/10, C1.forwarded 0/4, I3.markers 0/0");

        Year.score(score, "95.88", "EXCELLENT");
        Verify.equal("the weights that apply:", "97", score.weights());
        Verify.equal(
                "the target without anything due:",
                "NOT_APPLICABLE",
                line(score, "I3").standing());
    }

    private static Line line(Score score, String target) {
        return score.lines().stream()
                .filter(line -> line.target().equals(target))
                .findFirst()
                .orElse(new Line(target, "none", "", ""));
    }

    @Asserts("RSP-03.d")
    public void whatNobodyCountedStaysUndetermined(Scene scene) {
        scene.villages(201);
        Score score = Year.tried(scene, "A2 60, B1 40", "A2.books 10/10");

        Year.score(score, "", "");
        Verify.equal("what is missing:", List.of("B1.visits"), score.missing());
    }

    @Asserts("RSP-03.e")
    public void vetoOutweighsNinetyEightPoints(Scene scene) {
        scene.villages(201);
        Year.score(a2(scene, 98, 100, with(List.of(), List.of(VETO))), "98.00", "UNQUALIFIED");
    }

    @Asserts("RSP-03.f")
    public void vetoIsNeverInferred(Scene scene) {
        scene.villages(201);
        Score score = Year.tried(scene, "H1 5, A2 95", "H1.inTime 0/2, H1.missed 2/0, A2.books 10/10");

        Year.score(score, "95.00", "EXCELLENT");
    }

    @Asserts("RSP-03.g")
    public void bonusIsCappedAtFivePoints(Scene scene) {
        scene.villages(201);
        Adjustment adopted = new Adjustment("EXPERIENCE_ADOPTED", "2", "推广", "文1号");

        Year.score(a2(scene, 80, 100, with(List.of(adopted, adopted, adopted), List.of())), "85.00", "QUALIFIED");
    }

    @Asserts("RSP-03.h")
    public void complaintIsTakenOff(Scene scene) {
        scene.villages(201);
        Adjustment complaint = new Adjustment("COMPLAINT", "1", "查实", "文2号");

        Year.score(a2(scene, 75, 100, with(List.of(complaint), List.of())), "74.00", "BASICALLY_QUALIFIED");
    }

    @Asserts("RSP-03.i")
    public void sixMonthsAreGraded(Scene scene) {
        scene.villages(201);
        Sheet none = with(List.of(), List.of());
        Year.score(
                Year.tried(scene, "A2 100", "A2.books 10/10", none, day("2024-07-01"), UNTIL), "100.00", "EXCELLENT");
    }

    @Asserts("RSP-03.j")
    public void lessThanSixMonthsAreNot(Scene scene) {
        scene.villages(201);
        Sheet none = with(List.of(), List.of());
        Verify.equal(
                "the grade of a day less:",
                "NOT_GRADED",
                Year.tried(scene, "A2 100", "A2.books 10/10", none, day("2024-07-02"), UNTIL)
                        .grade());
    }

    @Asserts("RSP-03.k")
    public void eachTargetIsExplained(Scene scene) {
        scene.villages(201);
        Score score = Year.tried(scene, "A2 60, J1 40", "A2.books 9/10, J1.tasks 1/3");

        Set<String> points = new TreeSet<>();
        score.lines().forEach(line -> points.add(line.target() + " " + line.points()));
        Verify.equal("the points of each target:", new TreeSet<>(Set.of("A2 54", "J1 40/3")), points);
        score.lines()
                .forEach(
                        line -> Verify.that(!line.explanation().isEmpty(), "an explanation of " + line.target(), line));
        Year.score(score, "67.33", "BASICALLY_QUALIFIED");
    }

    @Asserts("RSP-03.l")
    public void sameFactsGiveTheSameDigestAndOthersAnother(Scene scene) {
        scene.villages(201);
        Score one = Year.tried(scene, "A2 100", "A2.books 9/10");
        Score again = Year.tried(scene, "A2 100", "A2.books 9/10");
        Score other = Year.tried(scene, "A2 100", "A2.books 18/20");

        Verify.equal("the digest of the same facts:", one.digest(), again.digest());
        Verify.equal("the figure of both:", one.published(), other.published());
        Verify.that(!one.digest().equals(other.digest()), "another digest for other facts", one.digest());
    }
}
