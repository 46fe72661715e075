package org.civilaffairs.tck.mutant;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.tck.adapter.Archives.Step;
import org.civilaffairs.tck.adapter.Archives.Volume;
import org.civilaffairs.tck.adapter.Breach;
import org.civilaffairs.tck.reference.Reference;
import org.civilaffairs.tck.reference.Twist;

/** Faults about volumes and what comes after they are closed (ARC-02, ARC-03). */
final class VolumeMutants {

    private VolumeMutants() {}

    static List<Mutant> all() {
        return List.of(
                catalogue(
                        "counts no entries in a volume",
                        right -> new Volume(
                                right.book(), right.year(), right.state(), 0, right.number(), right.digest()),
                        "ARC-02.a"),
                Mutant.valued("archive.closeBy", "01-30", "ARC-02.b"),
                Mutant.valued("archive.closeBy", "02-01", "ARC-02.b"),
                Mutant.valued("archive.placeBy", "06-29", "ARC-02.c"),
                Mutant.valued("archive.placeBy", "07-01", "ARC-02.c"),
                catalogue(
                        "numbers no volumes",
                        right -> new Volume(
                                right.book(), right.year(), right.state(), right.entries(), "", right.digest()),
                        "ARC-02.d"),
                Mutant.forgiving("ARC-02.year-not-over", "ARC-02.e"),
                Mutant.of(
                        "closes no book on the first of January",
                        () -> new Twist() {
                            @Override
                            protected Optional<Breach> refuses(String book, Step step, LocalDate on) {
                                return on.getDayOfYear() == 1
                                        ? Optional.of(new Breach("", "5.3", "mutant"))
                                        : Optional.empty();
                            }
                        },
                        "ARC-02.e"),
                Mutant.forgiving("ARC-02.not-the-next-step", "ARC-02.f"),
                Mutant.valued("register.nilEntryDays", "14", "ARC-02.g"),
                Mutant.valued("register.nilEntryDays", "16", "ARC-02.g"),
                Mutant.of(
                        "wants more than a nil entry", () -> CabinetMutants.onDay("2024-04-16", "ARC-02"), "ARC-02.h"),
                Mutant.forgiving("ARC-02.nil-in-spite-of-entries", "ARC-02.i"),
                Mutant.forgiving("ARC-03.closed", "ARC-03.a"),
                Mutant.of(
                        "names no year that a late fact concerns",
                        () -> Forged.each(line -> line.concerns = 0),
                        "ARC-03.b"),
                Mutant.of(
                        "takes no late facts",
                        () -> BookFaults.refuses((book, entry) -> entry.concerns() > 0),
                        "ARC-03.b"),
                Mutant.of("counts what a closed volume refused", VolumeMutants::countingRefused, "ARC-03.c"));
    }

    private static Mutant catalogue(String name, UnaryOperator<Volume> fault, String kills) {
        return Mutant.of(
                name,
                () -> new Twist() {
                    @Override
                    protected List<Volume> catalogue(List<Volume> right) {
                        return right.stream().map(fault).toList();
                    }
                },
                kills);
    }

    private static Twist countingRefused() {
        return new Twist() {
            private final Map<Reference, Integer> refused = new IdentityHashMap<>();

            @Override
            protected List<Finding> told(List<Finding> reasons) {
                if (reasons.stream().anyMatch(reason -> reason.key().equals("ARC-03.closed"))) {
                    refused.merge(reference(), 1, Integer::sum);
                }
                return reasons;
            }

            @Override
            protected List<Volume> catalogue(List<Volume> right) {
                int more = refused.getOrDefault(reference(), 0);
                return right.stream()
                        .map(volume -> new Volume(
                                volume.book(),
                                volume.year(),
                                volume.state(),
                                volume.entries() + more,
                                volume.number(),
                                volume.digest()))
                        .toList();
            }
        };
    }
}
