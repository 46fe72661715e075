package org.civilaffairs.tck.mutant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.tck.adapter.Appointments.Candidate;
import org.civilaffairs.tck.adapter.Breach;
import org.civilaffairs.tck.adapter.Supervision;
import org.civilaffairs.tck.reference.Reference;
import org.civilaffairs.tck.reference.Twist;

/** Faults about the conditions of eligibility (ELG). */
final class ConditionMutants {

    private ConditionMutants() {}

    static List<Mutant> all() {
        List<Mutant> all = new ArrayList<>(statements());
        all.addAll(violations());
        return all;
    }

    private static List<Mutant> statements() {
        return List.of(
                silentAbout("ELG-01", "ELG-01.a", "ELG-05.c"),
                silentAbout("ELG-02", "ELG-02.a"),
                silentAbout("ELG-03", "ELG-03.a", "ELG-05.c"),
                silentAbout("ELG-04", "ELG-04.a", "ELG-05.c"),
                notAsking("SUPPORTS_LINE_AND_POLICIES", "ELG-01.a"),
                notAsking("ABIDES_BY_LAW", "ELG-02.a"),
                notAsking("CONSCIENTIOUS", "ELG-03.a"),
                notAsking("KEEN_ON_PUBLIC_WELFARE", "ELG-04.a"),
                Mutant.forgivingWhen("ELG-05.incomplete", "limbs", "UPRIGHT", "ELG-05.b"),
                Mutant.forgivingWhen("ELG-05.incomplete", "limbs", "HIGH_STANDING", "ELG-05.a"),
                Mutant.of(
                        "tells the first reason only",
                        () -> telling(reasons -> reasons.subList(0, 1)),
                        "ELG-05.c",
                        "REG-02.c"),
                Mutant.of(
                        "wants candidates to be twenty",
                        () -> whim((reference, candidate) -> born(candidate) > 2003),
                        "ELG-06.a"),
                Mutant.of(
                        "wants candidates to be under sixty",
                        () -> whim((reference, candidate) -> born(candidate) < 1964),
                        "ELG-06.a"),
                Mutant.of(
                        "wants women only",
                        () -> whim((reference, candidate) ->
                                candidate.person().identityNumber().charAt(16) == '3' && born(candidate) < 1964),
                        "ELG-06.a"));
    }

    private static int born(Candidate candidate) {
        return Integer.parseInt(candidate.person().identityNumber(), 6, 10, 10);
    }

    private interface Telling {
        List<Finding> told(List<Finding> reasons);
    }

    private static Twist telling(Telling telling) {
        return new Twist() {
            @Override
            protected List<Finding> told(List<Finding> reasons) {
                return telling.told(reasons);
            }
        };
    }

    private static Mutant silentAbout(String assertion, String... kills) {
        return Mutant.of(
                "does not tell " + assertion,
                () -> telling(reasons -> reasons.stream()
                        .filter(each -> !each.assertion().toString().equals(assertion))
                        .toList()),
                kills);
    }

    /** Overlooks one limb that is answered no, when it is the only one. */
    private static Mutant notAsking(String limb, String... kills) {
        return Mutant.forgiving(
                "does not ask for " + limb,
                reason -> limb.equals(reason.facts().get("limb"))
                        || reason.key().equals("ELG-05.not-eligible")
                                && limb.equals(reason.facts().get("limbs")),
                kills);
    }

    private static Twist whim(BiPredicate<Reference, Candidate> whim) {
        return new Twist() {
            @Override
            protected Optional<Breach> refuses(String village, Candidate candidate) {
                return whim.test(reference(), candidate)
                        ? Optional.of(new Breach("", "3", "mutant"))
                        : Optional.empty();
            }
        };
    }

    private static List<Mutant> violations() {
        return List.of(
                Mutant.forgiving("ELG-02.recorded-violation", "ELG-02.b"),
                Mutant.of(
                        "refuses everybody once a violation is on record",
                        () -> whim((reference, candidate) ->
                                !reference.violationsOnRecord().isEmpty()),
                        "ELG-02.c"),
                Mutant.of("finds no later violation", () -> Faults.without("ELG-07"), "ELG-07.a", "ELG-07.c"),
                Mutant.of(
                        "finds a violation from the day it happened",
                        () -> finding(LocalDate.of(2024, 8, 1), LocalDate.of(2024, 8, 5)),
                        "ELG-07.b"),
                Mutant.of(
                        "finds a violation a day late",
                        () -> Faults.onDay(LocalDate.of(2024, 8, 5), "ELG-07"),
                        "ELG-07.a"),
                Mutant.of(
                        "finds a violation after the end",
                        () -> finding(LocalDate.of(2024, 9, 1), LocalDate.of(2025, 1, 1)),
                        "ELG-07.c"));
    }

    private static Twist finding(LocalDate since, LocalDate until) {
        return new Twist() {
            @Override
            protected List<Supervision.Finding> findings(
                    String division, LocalDate on, List<Supervision.Finding> right) {
                List<Supervision.Finding> more = new ArrayList<>(right);
                if (!reference().violationsOnRecord().isEmpty() && !on.isBefore(since) && on.isBefore(until)) {
                    more.add(new Supervision.Finding("ELG-07", "3", "BREACH", "BREACH", "TOWN", division));
                }
                return more;
            }
        };
    }
}
