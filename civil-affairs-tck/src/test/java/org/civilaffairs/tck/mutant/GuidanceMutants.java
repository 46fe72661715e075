package org.civilaffairs.tck.mutant;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.civilaffairs.tck.adapter.Guidance.Changes;
import org.civilaffairs.tck.adapter.Supervision.Finding;
import org.civilaffairs.tck.reference.Twist;

/** Faults about guidance, work rules and what changed (GDN). */
final class GuidanceMutants {

    private GuidanceMutants() {}

    static List<Mutant> all() {
        return List.of(
                Mutant.of("is late on the last day", () -> on("2024-05-20", "GDN-01", "BREACH"), "GDN-01.a"),
                Mutant.of("is late a day late", () -> on("2024-05-21", "GDN-01", "PENDING"), "GDN-01.b"),
                Mutant.broad(
                        "does not tell of what is to be mended",
                        () -> Faults.without("GDN-01"),
                        "GDN-01.a",
                        "GDN-01.b",
                        "GDN-01.c",
                        "GDN-01.e"),
                Mutant.of(
                        "looks at the due day of what was reported",
                        () -> on("2024-06-30", "GDN-01", "BREACH"),
                        "GDN-01.c",
                        "GDN-01.g"),
                Mutant.of(
                        "forgets that what was confirmed was once open",
                        () -> Faults.onDay(LocalDate.of(2024, 5, 12), "GDN-01"),
                        "GDN-01.d"),
                Mutant.of(
                        "takes what was sent back for mended", () -> on("2024-06-30", "GDN-01", "PENDING"), "GDN-01.e"),
                Mutant.forgiving("GDN-01.other-office", "GDN-01.f"),
                Mutant.forgiving("GDN-01.other-party", "GDN-01.g", "GDN-01.i"),
                Mutant.forgiving("GDN-01.evidence-missing", "GDN-01.h"),
                Mutant.forgiving("GDN-01.found-missing", "GDN-01.j"),
                Mutant.forgiving("GDN-01.due-too-early", "GDN-01.k"),
                Mutant.forgiving("GDN-01.officers-missing", "GDN-01.l"),
                Mutant.forgiving("GDN-01.what-missing", "GDN-01.m"),
                Mutant.forgiving("GDN-01.not-the-next-step", "GDN-01.n"),
                Mutant.forgiving("GDN-02.other-town", "GDN-02.e"),
                Mutant.forgiving("GDN-02.text-missing", "GDN-02.f"),
                Mutant.broad(
                        "does not ask for work rules",
                        () -> Faults.without("GDN-02"),
                        "GDN-02.a",
                        "GDN-02.b",
                        "GDN-02.c",
                        "GDN-02.d"),
                Mutant.of(
                        "makes a breach of missing work rules",
                        () -> Faults.finding("GDN-02", GuidanceMutants::grave),
                        "GDN-02.a"),
                Mutant.of(
                        "lets work rules hold a day early",
                        () -> Faults.onDay(LocalDate.of(2024, 5, 5), "GDN-02"),
                        "GDN-02.b"),
                Mutant.of(
                        "lets work rules hold on the day they end",
                        () -> Faults.onDay(LocalDate.of(2024, 9, 2), "GDN-02"),
                        "GDN-02.c"),
                changing("does not tell what went", right -> new Changes(right.came(), List.of()), "GDN-03.a"),
                changing("does not tell what came", right -> new Changes(List.of(), right.went()), "GDN-03.b"),
                changing(
                        "tells what stayed as come",
                        right -> new Changes(List.of(vacancy()), right.went()),
                        "GDN-03.a",
                        "GDN-03.b",
                        "GDN-03.c"));
    }

    private static Finding vacancy() {
        return new Finding("APT-02", "2.1", "BREACH", "BREACH", "TOWN", "");
    }

    private static Finding grave(Finding right) {
        return new Finding(
                right.assertion(), right.clause(), right.outcome(), "BREACH", right.bound(), right.subject());
    }

    /** Gives the findings of an id another outcome on one day. */
    private static Twist on(String day, String assertion, String outcome) {
        return new Twist() {
            @Override
            protected List<Finding> findings(String division, LocalDate on, List<Finding> right) {
                return right.stream()
                        .map(each -> each.assertion().equals(assertion) && on.equals(LocalDate.parse(day))
                                ? new Finding(
                                        assertion,
                                        each.clause(),
                                        outcome,
                                        each.severity(),
                                        each.bound(),
                                        each.subject())
                                : each)
                        .toList();
            }
        };
    }

    private static Mutant changing(String name, UnaryOperator<Changes> fault, String... kills) {
        return Mutant.of(
                name,
                () -> new Twist() {
                    @Override
                    protected Changes between(Changes right) {
                        return fault.apply(right);
                    }
                },
                kills);
    }
}
