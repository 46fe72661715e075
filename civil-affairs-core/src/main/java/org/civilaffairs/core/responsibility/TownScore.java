package org.civilaffairs.core.responsibility;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.civilaffairs.core.division.DivisionCode;

/**
 * A town's year: seven parts the mean of its graded assistants, three parts what the town itself owes. A town without a
 * graded assistant has its own duties alone.
 *
 * @param lines the town's duties, with their explanation
 * @param graded how many of its assistants are graded
 * @param mean the mean of the assistants' figures, a vetoed one at 59 points at most; empty where nobody is graded
 * @param duties the points of the town's duties in a hundred; empty while one is undetermined
 * @param published rounded once, to two decimals, half up; empty while one of the duties is undetermined
 */
public record TownScore(
        DivisionCode town,
        List<ScoreLine> lines,
        int graded,
        Optional<Fraction> mean,
        Optional<Fraction> duties,
        Optional<BigDecimal> published) {

    private static final Fraction OF_ASSISTANTS = Fraction.of(7, 10);
    private static final Fraction OF_DUTIES = Fraction.of(3, 10);
    private static final int PLACES = 2;

    /** One town's rank in its district. */
    public record Place(int rank, DivisionCode town, BigDecimal published) implements Serializable {}

    public TownScore {
        Objects.requireNonNull(town, "town");
        lines = List.copyOf(lines);
    }

    /** Works out a town's score; the facts hold the measures of {@link StandardSheet#TOWN}. */
    public static TownScore of(DivisionCode town, Collection<TownResult> results, YearFacts facts) {
        List<ScoreLine> lines = StandardSheet.TOWN.terms().targets().stream()
                .map(target -> Scoring.line(target, StandardSheet.TOWN, facts, Map.of()))
                .toList();
        List<TownResult> graded = results.stream().filter(TownResult::graded).toList();
        Optional<Fraction> mean = graded.stream()
                .map(result -> Fraction.of(result.counted()))
                .reduce(Fraction::plus)
                .map(sum -> sum.dividedBy(Fraction.of(graded.size(), 1)));
        Optional<Fraction> duties = Scoring.raw(lines);
        Optional<Fraction> total =
                duties.map(own -> mean.map(theirs -> theirs.times(OF_ASSISTANTS).plus(own.times(OF_DUTIES)))
                        .orElse(own));
        return new TownScore(town, lines, graded.size(), mean, duties, total.map(exact -> exact.rounded(PLACES)));
    }

    /** Ranks the towns of a district; equal figures have one rank, and a town without a figure is left out. */
    public static List<Place> ranking(Collection<TownScore> towns) {
        List<TownScore> known = towns.stream()
                .filter(score -> score.published().isPresent())
                .sorted(Comparator.comparing(
                                (TownScore score) -> score.published().orElseThrow())
                        .reversed()
                        .thenComparing(TownScore::town))
                .toList();
        List<Place> places = new ArrayList<>();
        for (TownScore score : known) {
            BigDecimal published = score.published().orElseThrow();
            Place last = places.isEmpty() ? null : places.get(places.size() - 1);
            boolean equal = last != null && last.published().compareTo(published) == 0;
            places.add(new Place(equal ? last.rank() : places.size() + 1, score.town(), published));
        }
        return places;
    }
}
