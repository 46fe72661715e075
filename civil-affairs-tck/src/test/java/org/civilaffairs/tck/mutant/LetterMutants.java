package org.civilaffairs.tck.mutant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.civilaffairs.core.rule.Bound;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Provision;
import org.civilaffairs.tck.adapter.Breach;
import org.civilaffairs.tck.adapter.Letters.Signing;
import org.civilaffairs.tck.adapter.Letters.Terms;
import org.civilaffairs.tck.adapter.Supervision;
import org.civilaffairs.tck.reference.Twist;

/** Faults about letters of responsibility: signing, targets, steps (RSP-01, RSP-02, RSP-04). */
final class LetterMutants {

    private static final String NEXT = "RSP-04.not-the-next-step";

    private LetterMutants() {}

    static List<Mutant> all() {
        List<Mutant> all = new ArrayList<>(signing());
        all.addAll(terms());
        all.addAll(steps());
        all.addAll(deadlines());
        return all;
    }

    private static List<Mutant> signing() {
        return List.of(
                signing("never takes a letter for signed", right -> as(right, "MET", "BREACH"), "RSP-01.a"),
                Mutant.valued("letter.signBy", "03-30", "RSP-01.b"),
                Mutant.valued("letter.signBy", "04-01", "RSP-01.b", "RSP-01.d"),
                Mutant.valued("letter.signDays", "29", "RSP-01.c"),
                Mutant.valued("letter.signDays", "31", "RSP-01.c"),
                signing(
                        "takes the town's signature for both",
                        right -> right.missing().equals(Set.of("ASSISTANT")) ? new Signing("MET", Set.of()) : right,
                        "RSP-01.d"),
                Mutant.forgiving("RSP-01.other-signatory", "RSP-01.e"),
                Mutant.forgiving("RSP-01.second-letter", "RSP-01.f"),
                Mutant.forgiving("RSP-01.amendment-unsigned", "RSP-01.g"),
                Mutant.of(
                        "loses amendments",
                        () -> new Twist() {
                            @Override
                            protected boolean losesAmendments() {
                                return true;
                            }
                        },
                        "RSP-01.g",
                        "RSP-01.h"),
                signing(
                        "asks a letter of whoever was in post that year",
                        right -> as(right, "NOT_APPLICABLE", "BREACH"),
                        "RSP-01.i"),
                Mutant.of(
                        "cites the clause of trainings for a letter",
                        () -> new Twist() {
                            @Override
                            protected List<Finding> told(List<Finding> reasons) {
                                return reasons.stream()
                                        .map(each -> each.assertion().toString().equals("RSP-01") ? cited(each) : each)
                                        .toList();
                            }
                        },
                        "RSP-01.e",
                        "RSP-01.f",
                        "RSP-01.g"));
    }

    private static Finding cited(Finding right) {
        return Finding.refusal(
                Provision.computed("RSP-01", "5.1", Bound.TOWN),
                right.code(),
                right.subject(),
                right.facts(),
                right.asOf());
    }

    private static List<Mutant> terms() {
        return List.of(
                Mutant.forgivingWhen("RSP-02.weights", "sum", "99.99", "RSP-02.a"),
                Mutant.forgivingWhen("RSP-02.weights", "sum", "100.01", "RSP-02.b"),
                Mutant.of(
                        "takes whole weights only",
                        () -> new Twist() {
                            @Override
                            protected Optional<Breach> refuses(Terms terms) {
                                return terms.targets().stream().anyMatch(target -> target.weight()
                                                .contains("."))
                                        ? Optional.of(new Breach("RSP-02", "5.2", "mutant"))
                                        : Optional.empty();
                            }
                        },
                        "RSP-02.c"),
                Mutant.forgiving("RSP-02.duty-uncovered", "RSP-02.d"),
                Mutant.of(
                        "does not look at what is waived",
                        () -> new Twist() {
                            @Override
                            protected Terms terms(Terms right) {
                                return new Terms(right.targets(), Map.of());
                            }
                        },
                        "RSP-02.e"),
                Mutant.forgiving("RSP-02.waiver-without-reason", "RSP-02.f"),
                Mutant.forgiving("RSP-02.tied-to-none", "RSP-02.g"),
                Mutant.forgiving("RSP-02.no-such-indicator", "RSP-02.h"));
    }

    private static List<Mutant> steps() {
        return List.of(
                Mutant.forgivingWhen(NEXT, "step", "SIGN_BY_ASSISTANT", "RSP-04.a"),
                Mutant.forgivingWhen(NEXT, "state", "IN_FORCE", "RSP-04.b"),
                Mutant.forgiving("RSP-04.order", "RSP-04.c"),
                Mutant.forgiving("RSP-04.other-office", "RSP-04.d"),
                Mutant.forgivingWhen(NEXT, "state", "FILED", "RSP-04.e"),
                Mutant.valued("assessment.objectionDays", "4", "RSP-04.f", "RSP-04.h"),
                Mutant.valued("assessment.objectionDays", "6", "RSP-04.g", "RSP-04.h"),
                Mutant.forgiving("RSP-04.objection-late", "RSP-04.g"),
                Mutant.forgiving("RSP-04.objection-open", "RSP-04.h"),
                Mutant.forgivingWhen(NEXT, "state", "OBJECTED", "RSP-04.i"),
                Mutant.forgiving("RSP-03.year-not-over", "RSP-04.j"));
    }

    private static List<Mutant> deadlines() {
        return List.of(
                Mutant.valued("assessment.selfAssessBy", "12-14", "RSP-04.k"),
                Mutant.valued("assessment.selfAssessBy", "12-16", "RSP-04.k"),
                Mutant.valued("assessment.assessBy", "01-30", "RSP-04.l"),
                Mutant.valued("assessment.assessBy", "02-01", "RSP-04.l"),
                Mutant.valued("assessment.fileBy", "02-27", "RSP-04.m"),
                Mutant.valued("assessment.fileBy", "03-01", "RSP-04.m"),
                Mutant.of("asks for the filing of what is filed", LetterMutants::neverFiled, "RSP-04.n"));
    }

    private static Twist neverFiled() {
        return new Twist() {
            @Override
            protected List<Supervision.Finding> findings(
                    String division, LocalDate on, List<Supervision.Finding> right) {
                boolean quiet =
                        right.stream().noneMatch(each -> each.assertion().equals("RSP-04"));
                List<Supervision.Finding> told = new ArrayList<>(right);
                if (quiet && on.equals(LocalDate.of(2025, 3, 1))) {
                    told.add(new Supervision.Finding("RSP-04", "5.2", "BREACH", "BREACH", "TOWN", ""));
                }
                return told;
            }
        };
    }

    private static Signing as(Signing right, String from, String to) {
        return right.outcome().equals(from) ? new Signing(to, right.missing()) : right;
    }

    private static Mutant signing(String name, UnaryOperator<Signing> fault, String... kills) {
        return Mutant.of(
                name,
                () -> new Twist() {
                    @Override
                    protected Signing signing(Signing right) {
                        return fault.apply(right);
                    }
                },
                kills);
    }
}
