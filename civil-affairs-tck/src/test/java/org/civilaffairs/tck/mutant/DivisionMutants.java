package org.civilaffairs.tck.mutant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civilaffairs.tck.adapter.Divisions.Change;
import org.civilaffairs.tck.adapter.Divisions.ChangeKind;
import org.civilaffairs.tck.adapter.Divisions.Trial;
import org.civilaffairs.tck.adapter.Divisions.Unit;
import org.civilaffairs.tck.adapter.Supervision.Coverage;
import org.civilaffairs.tck.adapter.Supervision.Finding;
import org.civilaffairs.tck.reference.Reference;
import org.civilaffairs.tck.reference.Twist;

/** Faults about divisions (LVL). */
final class DivisionMutants {

    private DivisionMutants() {}

    static List<Mutant> all() {
        List<Mutant> all = new ArrayList<>(codes());
        all.addAll(changes());
        all.addAll(rollUps());
        return all;
    }

    private static List<Mutant> codes() {
        return List.of(
                Mutant.forgiving("LVL-01.unknown-parent", "LVL-01.a"),
                Mutant.of("takes codes of any length", () -> accepting("[0-9]+"), "LVL-01.b"),
                Mutant.of("takes codes with letters", () -> accepting(".*[^0-9].*"), "LVL-01.c"),
                Mutant.of(
                        "knows no city without counties",
                        () -> Faults.coverage((reference, right) ->
                                right.division().endsWith("00") ? Faults.covered(right, 0) : right),
                        "LVL-01.d"),
                Mutant.of("knows villages by their names", () -> Faults.coverage(DivisionMutants::byName), "LVL-01.e"),
                Mutant.of(
                        "wants assistants for units from 400 on",
                        () -> Faults.villages(1, last -> last >= 400),
                        "LVL-01.f"),
                Mutant.of("ends committees at 398", () -> Faults.villages(-1, last -> last == 399), "LVL-01.g"),
                Mutant.of("begins committees at 002", () -> Faults.villages(-1, last -> last == 1), "LVL-01.g"),
                Mutant.of(
                        "loses characters beyond the basic plane",
                        () -> renaming("[^\\x{0}-\\x{FFFF}]", "?"),
                        "LVL-01.h"),
                Mutant.forgiving("LVL-03.code-in-use", "LVL-01.i"),
                Mutant.forgiving(
                        "looks for a post by its present code only",
                        reason -> reason.key().equals("APT-01.duplicate")
                                && reason.asOf().equals(LocalDate.of(2024, 6, 10)),
                        "APT-01.f"));
    }

    private static Twist accepting(String pattern) {
        return new Twist() {
            @Override
            protected boolean forgivesCode(String code) {
                return code.matches(pattern);
            }
        };
    }

    private static Twist renaming(String what, String with) {
        return Faults.changes(change -> List.of(new Change(
                change.kind(),
                change.effectiveOn(),
                change.document(),
                change.from(),
                change.to().stream()
                        .map(unit -> new Unit(unit.code(), unit.name().replaceAll(what, with)))
                        .toList())));
    }

    private static Coverage byName(Reference reference, Coverage right) {
        var tree = reference.divisionsOnRecord().on(right.asOf());
        String name = tree.find(new org.civilaffairs.core.division.DivisionCode(right.division()))
                .map(division -> division.name())
                .orElse("");
        boolean held = reference.appointmentsOnRecord().stream()
                .filter(appointment -> appointment.inForceOn(right.asOf()))
                .flatMap(appointment -> tree.find(appointment.village()).stream())
                .anyMatch(village -> village.name().equals(name));
        return held && right.division().length() == 12 ? Faults.covered(right, 1) : right;
    }

    private static Mutant shifted(ChangeKind kind, int days, String kills) {
        return Mutant.of(
                kind + " takes effect " + days + " days off",
                () -> Faults.changes(change -> List.of(
                        change.kind() == kind
                                ? Faults.on(change, change.effectiveOn().plusDays(days))
                                : change)),
                kills);
    }

    private static List<Mutant> changes() {
        return List.of(
                shifted(ChangeKind.RENAME, -1, "LVL-03.a"),
                shifted(ChangeKind.RENAME, 1, "LVL-03.a"),
                shifted(ChangeKind.MERGE, -1, "LVL-03.b"),
                shifted(ChangeKind.MERGE, 1, "LVL-03.b"),
                shifted(ChangeKind.MOVE, 1, "LVL-03.c"),
                shifted(ChangeKind.ABOLISH, -1, "LVL-03.f"),
                shifted(ChangeKind.ABOLISH, 1, "LVL-03.f"),
                Mutant.of(
                        "carries the assistant into a part of a split village",
                        () -> Faults.changes(DivisionMutants::moveOn),
                        "LVL-03.d"),
                Mutant.of(
                        "starts a reclassified village anew", () -> Faults.changes(DivisionMutants::anew), "LVL-03.e"),
                Mutant.of(
                        "makes the change that it tries",
                        () -> new Twist() {
                            @Override
                            protected Trial trial(Change change, Trial right) {
                                reference().divisions().change(change);
                                Set<String> touched = new HashSet<>(right.appointments());
                                touched.add("made");
                                return new Trial(touched);
                            }
                        },
                        "LVL-03.g"),
                Mutant.of(
                        "tells nothing of what a change touches",
                        () -> new Twist() {
                            @Override
                            protected Trial trial(Change change, Trial right) {
                                return new Trial(Set.of());
                            }
                        },
                        "LVL-03.g"));
    }

    private static List<Change> moveOn(Change change) {
        if (change.kind() != ChangeKind.SPLIT) {
            return List.of(change);
        }
        List<Unit> to = change.to();
        return List.of(
                new Change(
                        ChangeKind.RECLASSIFY,
                        change.effectiveOn(),
                        change.document(),
                        change.from(),
                        to.subList(0, 1)),
                new Change(
                        ChangeKind.ESTABLISH,
                        change.effectiveOn(),
                        change.document(),
                        List.of(),
                        to.subList(1, to.size())));
    }

    private static List<Change> anew(Change change) {
        if (change.kind() != ChangeKind.RECLASSIFY) {
            return List.of(change);
        }
        return List.of(
                new Change(ChangeKind.ESTABLISH, change.effectiveOn(), change.document(), List.of(), change.to()),
                new Change(ChangeKind.ABOLISH, change.effectiveOn(), change.document(), change.from(), List.of()));
    }

    private static List<Mutant> rollUps() {
        return List.of(
                Mutant.of(
                        "takes the first town for the district",
                        () -> Faults.coverage((reference, right) -> right.below()
                                        .isEmpty()
                                ? right
                                : Faults.covered(right, right.below().get(0).covered())),
                        "LVL-02.a"),
                Mutant.of(
                        "says another day than it was asked for",
                        () -> Faults.coverage((reference, right) -> new Coverage(
                                right.division(),
                                LocalDate.of(2026, 1, 1),
                                right.villages(),
                                right.covered(),
                                right.digest(),
                                right.below())),
                        "LVL-02.b"),
                Mutant.of("has one digest for all records", () -> digest(false), "LVL-02.c"),
                Mutant.of("has another digest each time", () -> digest(true), "LVL-02.c"),
                Mutant.of(
                        "tells the district what towns found a second time",
                        () -> new Twist() {
                            @Override
                            protected List<Finding> findings(String division, LocalDate on, List<Finding> right) {
                                List<Finding> twice = new ArrayList<>(right);
                                twice.addAll(division.length() == 6 ? right : List.of());
                                return twice;
                            }
                        },
                        "LVL-02.d"),
                Mutant.of(
                        "keeps the villages' findings from the district",
                        () -> new Twist() {
                            @Override
                            protected List<Finding> findings(String division, LocalDate on, List<Finding> right) {
                                return division.length() == 6 ? List.of() : right;
                            }
                        },
                        "LVL-02.d"));
    }

    private static Twist digest(boolean everNew) {
        int[] asked = new int[1];
        return Faults.coverage((reference, right) -> new Coverage(
                right.division(),
                right.asOf(),
                right.villages(),
                right.covered(),
                everNew ? "digest " + ++asked[0] : "digest",
                right.below()));
    }
}
