package org.civilaffairs.tck.mutant;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.civilaffairs.tck.adapter.Archives.HandOver;
import org.civilaffairs.tck.adapter.Archives.Signature;
import org.civilaffairs.tck.adapter.Supervision;
import org.civilaffairs.tck.reference.Reference;
import org.civilaffairs.tck.reference.Twist;

/** Faults about office, cabinet, documents and hand-over (ARC-01, ARC-05, ARC-06). */
final class CabinetMutants {

    private CabinetMutants() {}

    static List<Mutant> all() {
        return List.of(
                overlooking(
                        "needs no cabinet",
                        (reference, village) -> reference.cabinetsOnRecord(village) == 0,
                        "ARC-01.a"),
                overlooking("needs no office", (reference, village) -> !reference.officeOnRecord(village), "ARC-01.e"),
                labelled("takes half a label", "民政档案"::equals, "民政档案资料", "ARC-01.c"),
                labelled("minds spaces around the label", label -> label.endsWith(" "), "民政档案资料_", "ARC-01.d"),
                Mutant.of(
                        "wants another label",
                        () -> labels(label -> label.equals("民政档案资料") ? "民政资料" : label),
                        "ARC-01.b",
                        "ARC-02.d"),
                Mutant.of(
                        "cuts documents short",
                        () -> new Twist() {
                            @Override
                            protected byte[] document(byte[] right) {
                                return Arrays.copyOf(right, right.length - 1);
                            }
                        },
                        "ARC-05.a"),
                Mutant.of(
                        "forgets the documents of an entry",
                        () -> Forged.each(line -> line.documents = List.of()),
                        "ARC-05.a"),
                Mutant.of(
                        "does not know what a document proves",
                        () -> new Twist() {
                            @Override
                            protected Set<String> provenBy(Set<String> right) {
                                return Set.of();
                            }
                        },
                        "ARC-05.b"),
                Mutant.of(
                        "digests a document's name",
                        () -> new Twist() {
                            @Override
                            protected String documentDigest(String right) {
                                return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
                            }
                        },
                        "ARC-05.c"),
                handingOver(
                        "lets nobody sign as witness",
                        right -> signed(right, Set.of(Signature.GIVER, Signature.TAKER)),
                        "ARC-06.a",
                        "ARC-06.f"),
                Mutant.forgiving("ARC-06.signature-missing", "ARC-06.b"),
                Mutant.forgiving("ARC-06.difference-unexplained", "ARC-06.c"),
                handingOver(
                        "signs for the witness",
                        right -> right.signed().contains(Signature.WITNESS)
                                ? right
                                : signed(right, Set.of(Signature.values())),
                        "ARC-06.b"),
                Mutant.valued("archive.handOverDays", "6", "ARC-06.d"),
                Mutant.valued("archive.handOverDays", "8", "ARC-06.d"),
                Mutant.of(
                        "binds the village to hand over",
                        () -> Faults.finding("ARC-06", right -> Faults.bound(right, "VILLAGE")),
                        "ARC-06.e"),
                Mutant.of("asks for a hand-over that was done", () -> onDay("2024-07-09", "ARC-06"), "ARC-06.f"));
    }

    private interface Concerned {
        boolean is(Reference reference, String village);
    }

    private static Mutant overlooking(String name, Concerned concerned, String kills) {
        return Mutant.of(
                name,
                () -> new Twist() {
                    @Override
                    protected List<Supervision.Finding> findings(
                            String division, LocalDate on, List<Supervision.Finding> right) {
                        return concerned.is(reference(), division)
                                ? right.stream()
                                        .filter(each -> !each.assertion().equals("ARC-01"))
                                        .toList()
                                : right;
                    }
                },
                kills);
    }

    /** Finds a fault on a day whatever was done. */
    static Twist onDay(String day, String assertion) {
        return new Twist() {
            @Override
            protected List<Supervision.Finding> findings(
                    String division, LocalDate on, List<Supervision.Finding> right) {
                return on.equals(LocalDate.parse(day)) && division.length() == 12
                        ? BookMutants.and(right, assertion, "BREACH")
                        : right;
            }
        };
    }

    private static Mutant labelled(String name, Predicate<String> when, String label, String kills) {
        return Mutant.of(name, () -> labels(right -> when.test(right) ? label : right), kills);
    }

    private static Twist labels(UnaryOperator<String> fault) {
        return new Twist() {
            @Override
            protected String label(String right) {
                return fault.apply(right);
            }
        };
    }

    private static Mutant handingOver(String name, UnaryOperator<HandOver> fault, String... kills) {
        return Mutant.of(
                name,
                () -> new Twist() {
                    @Override
                    protected HandOver handOver(HandOver right) {
                        return fault.apply(right);
                    }
                },
                kills);
    }

    private static HandOver signed(HandOver right, Set<Signature> signed) {
        return new HandOver(
                right.from(), right.to(), right.witness(), signed, right.found(), right.explanation(), right.on());
    }
}
