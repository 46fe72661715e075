package org.civilaffairs.core.responsibility;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.policy.Parameters;
import org.civilaffairs.core.policy.Policy;

/**
 * The assistants of one town in the order of their figures (RSP-05), and the grades that the quota leaves room for
 * (RSP-03). The town confirms grades; this proposes them.
 *
 * @param ranked those graded, best first; equal figures have one rank, and the next comes after all of them
 * @param notGraded those whose part of the year was too short
 * @param withoutLetter those who have no letter or no assessment: apart, and not as zero
 * @param places how many of the ranked may be excellent
 */
public record TownRanking(
        DivisionCode town, List<Place> ranked, List<TownResult> notGraded, List<PersonId> withoutLetter, int places)
        implements Serializable {

    /**
     * One line of the ranking.
     *
     * @param proposed the grade within the quota
     * @param open whether the quota has room for some of those alike and not for all: the town has to choose
     */
    public record Place(int rank, TownResult result, Grade proposed, boolean open) implements Serializable {}

    public TownRanking {
        ranked = List.copyOf(ranked);
        notGraded = List.copyOf(notGraded);
        withoutLetter = List.copyOf(withoutLetter);
    }

    /** Ranks a town's results of one year. */
    public static TownRanking of(
            DivisionCode town, Collection<TownResult> results, Collection<PersonId> withoutLetter, Policy policy) {
        List<TownResult> graded = results.stream()
                .filter(TownResult::graded)
                .sorted(TownResult.PRECEDENCE.thenComparing(TownResult::letter))
                .toList();
        int places = places(graded.size(), policy);
        Set<String> open = new HashSet<>();
        Set<String> excellent = excellent(graded, places, open);
        List<Place> ranked = new ArrayList<>();
        for (TownResult result : graded) {
            Grade grade = result.grade() == Grade.EXCELLENT && !excellent.contains(result.letter())
                    ? Grade.QUALIFIED
                    : result.grade();
            ranked.add(new Place(rank(ranked, result.counted()), result, grade, open.contains(result.letter())));
        }
        return new TownRanking(
                town,
                ranked,
                results.stream()
                        .filter(result -> !result.graded())
                        .sorted(Comparator.comparing(TownResult::letter))
                        .toList(),
                withoutLetter.stream().sorted().toList(),
                places);
    }

    /** Returns how many of those graded may be excellent: a share, rounded down, and one at least. */
    public static int places(int graded, Policy policy) {
        return graded == 0 ? 0 : Math.max(1, graded * policy.get(Parameters.EXCELLENT_SHARE) / 100);
    }

    private static int rank(List<Place> before, BigDecimal counted) {
        Optional<Place> equal = before.stream()
                .filter(place -> place.result().counted().compareTo(counted) == 0)
                .findFirst();
        return equal.map(Place::rank).orElse(before.size() + 1);
    }

    /** Takes those who are alike together: all of them if there is room for all, and otherwise none. */
    private static Set<String> excellent(List<TownResult> graded, int places, Set<String> open) {
        List<TownResult> candidates = graded.stream()
                .filter(result -> result.grade() == Grade.EXCELLENT)
                .toList();
        Set<String> taken = new HashSet<>();
        int next = 0;
        while (next < candidates.size()) {
            TownResult first = candidates.get(next);
            List<String> alike = candidates.stream()
                    .filter(result -> TownResult.PRECEDENCE.compare(first, result) == 0)
                    .map(TownResult::letter)
                    .toList();
            if (taken.size() + alike.size() > places) {
                if (taken.size() < places) {
                    open.addAll(alike);
                }
                return taken;
            }
            taken.addAll(alike);
            next += alike.size();
        }
        return taken;
    }

    /** Returns how many are proposed for each grade, those not graded included. */
    public Map<Grade, Integer> distribution() {
        Map<Grade, Integer> counts = new EnumMap<>(Grade.class);
        for (Grade grade : Grade.values()) {
            counts.put(grade, 0);
        }
        ranked.forEach(place -> counts.merge(place.proposed(), 1, Integer::sum));
        counts.put(Grade.NOT_GRADED, notGraded.size());
        return counts;
    }
}
