package org.civilaffairs.tck.mutant;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.civilaffairs.tck.adapter.Assessments.Judged;
import org.civilaffairs.tck.adapter.Assessments.Place;
import org.civilaffairs.tck.adapter.Assessments.Ranking;
import org.civilaffairs.tck.adapter.Assessments.Sheet;
import org.civilaffairs.tck.reference.Twist;

/** Faults about what a town puts on an assessment, its quota and its ranking (RSP-03, RSP-05). */
final class GradeMutants {

    private GradeMutants() {}

    static List<Mutant> all() {
        List<Mutant> all = new ArrayList<>(sheets());
        all.addAll(rankings());
        return all;
    }

    private static List<Mutant> sheets() {
        return List.of(
                sheet(
                        "forgets vetoes",
                        right -> new Sheet(right.judged(), right.adjustments(), List.of(), right.opinion()),
                        "RSP-03.e",
                        "RSP-03.p"),
                sheet(
                        "forgets complaints",
                        right -> new Sheet(
                                right.judged(),
                                right.adjustments().stream()
                                        .filter(one -> !one.item().equals("COMPLAINT"))
                                        .toList(),
                                right.vetoes(),
                                right.opinion()),
                        "RSP-03.h"),
                sheet(
                        "keeps one decimal of the town's points",
                        right -> new Sheet(
                                right.judged().stream()
                                        .map(one -> new Judged(one.target(), oneDecimal(one.points()), one.reason()))
                                        .toList(),
                                right.adjustments(),
                                right.vetoes(),
                                right.opinion()),
                        "RSP-03.m",
                        "RSP-03.o"),
                Mutant.forgiving("RSP-03.judged-without-reason", "RSP-03.n"),
                Mutant.forgiving("RSP-03.judged-range", "RSP-03.o"),
                Mutant.forgiving("RSP-03.veto-without-document", "RSP-03.p"),
                Mutant.forgiving("RSP-03.quota-full", "RSP-03.q"),
                Mutant.forgiving("RSP-03.other-grade", "RSP-03.r"));
    }

    private static List<Mutant> rankings() {
        return List.of(
                Mutant.valued("assessment.excellentShare", "100", "RSP-03.q", "RSP-05.c"),
                ranking(
                        "gives each a rank of their own",
                        right -> ranked(right, place -> right.ranked().indexOf(place) + 1),
                        "RSP-05.a"),
                ranking(
                        "leaves no rank out after equal ones",
                        right -> ranked(
                                right,
                                place -> (int) right.ranked().stream()
                                                .map(Place::rank)
                                                .filter(rank -> rank < place.rank())
                                                .distinct()
                                                .count()
                                        + 1),
                        "RSP-05.a"),
                ranking(
                        "ranks those without a letter with zero",
                        right -> {
                            List<Place> more = new ArrayList<>(right.ranked());
                            right.withoutLetter()
                                    .forEach(who -> more.add(new Place(more.size() + 1, who, "0.00", "UNQUALIFIED")));
                            return new Ranking(more, right.withoutLetter(), right.distribution());
                        },
                        "RSP-05.b"),
                ranking(
                        "rounds the quota down to none",
                        right -> new Ranking(
                                right.ranked().stream()
                                        .map(place -> place.grade().equals("EXCELLENT")
                                                ? new Place(
                                                        place.rank(), place.letter(), place.published(), "QUALIFIED")
                                                : place)
                                        .toList(),
                                right.withoutLetter(),
                                right.distribution()),
                        "RSP-05.c"),
                ranking(
                        "does not count the unqualified",
                        right -> {
                            Map<String, String> counts = new HashMap<>(right.distribution());
                            counts.put("UNQUALIFIED", "0");
                            return new Ranking(right.ranked(), right.withoutLetter(), counts);
                        },
                        "RSP-05.d"));
    }

    private static String oneDecimal(String points) {
        return new BigDecimal(points).setScale(1, RoundingMode.DOWN).toPlainString();
    }

    private static Mutant sheet(String name, UnaryOperator<Sheet> fault, String... kills) {
        return Mutant.of(
                name,
                () -> new Twist() {
                    @Override
                    protected Sheet sheet(Sheet right) {
                        return fault.apply(right);
                    }
                },
                kills);
    }

    private interface Rank {
        int of(Place place);
    }

    private static Ranking ranked(Ranking right, Rank rank) {
        return new Ranking(
                right.ranked().stream()
                        .map(place -> new Place(rank.of(place), place.letter(), place.published(), place.grade()))
                        .toList(),
                right.withoutLetter(),
                right.distribution());
    }

    private static Mutant ranking(String name, UnaryOperator<Ranking> fault, String... kills) {
        return Mutant.of(
                name,
                () -> new Twist() {
                    @Override
                    protected Ranking ranking(Ranking right) {
                        return fault.apply(right);
                    }
                },
                kills);
    }
}
