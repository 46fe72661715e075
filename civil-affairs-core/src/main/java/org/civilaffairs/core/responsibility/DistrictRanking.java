package org.civilaffairs.core.responsibility;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.internal.Digests;

/**
 * The towns of a district in the order of their year's figures (RSP-05), with what each figure is made of. Its
 * {@link #canonical} text is what a bureau publishes; assistants of different towns are never ranked with each other.
 *
 * @param asOf the day as of which the towns' own duties were counted
 * @param lines best first; towns without a figure come last
 */
public record DistrictRanking(DivisionCode district, int year, LocalDate asOf, List<Line> lines)
        implements Serializable {

    /**
     * One town.
     *
     * @param rank equal figures have one rank, and the next comes after all of them; 0 without a figure
     * @param graded how many of its assistants are graded
     * @param mean the mean of their figures, to two decimals; empty where nobody is graded
     * @param duties the points of the town's own duties in a hundred, to two decimals; empty while one is undetermined
     * @param published the figure; empty while one of the duties is undetermined
     * @param explained how the points of each of the town's own duties came about
     */
    public record Line(
            int rank,
            DivisionCode town,
            String name,
            int graded,
            String mean,
            String duties,
            String published,
            List<Duty> explained)
            implements Serializable {

        public Line {
            Objects.requireNonNull(town, "town");
            explained = List.copyOf(explained);
        }
    }

    /** One of a town's own duties: the points and how they came about. */
    public record Duty(String code, ScoreLine.Standing standing, String points, String formula)
            implements Serializable {}

    private static final int PLACES = 2;

    public DistrictRanking {
        Objects.requireNonNull(district, "district");
        Objects.requireNonNull(asOf, "asOf");
        lines = List.copyOf(lines);
    }

    /** Ranks towns by their scores; the names are those of the towns on that day. */
    public static DistrictRanking of(
            DivisionCode district,
            int year,
            LocalDate asOf,
            Collection<TownScore> towns,
            Map<DivisionCode, String> names) {
        Map<DivisionCode, TownScore> scores = towns.stream().collect(Collectors.toMap(TownScore::town, score -> score));
        List<Line> lines = new ArrayList<>();
        TownScore.ranking(towns).forEach(place -> lines.add(line(place.rank(), scores.remove(place.town()), names)));
        scores.values().stream()
                .sorted((one, other) -> one.town().compareTo(other.town()))
                .forEach(score -> lines.add(line(0, score, names)));
        return new DistrictRanking(district, year, asOf, lines);
    }

    private static Line line(int rank, TownScore score, Map<DivisionCode, String> names) {
        return new Line(
                rank,
                score.town(),
                names.getOrDefault(score.town(), score.town().digits()),
                score.graded(),
                score.mean().map(DistrictRanking::rounded).orElse(""),
                score.duties().map(DistrictRanking::rounded).orElse(""),
                score.published().map(BigDecimal::toPlainString).orElse(""),
                score.lines().stream()
                        .map(line -> new Duty(
                                line.target().code(), line.standing(), Scoring.text(line.points()), line.formula()))
                        .toList());
    }

    private static String rounded(Fraction exact) {
        return exact.rounded(PLACES).toPlainString();
    }

    /** Returns a town's line; empty for a town that is not of the district. */
    public Optional<Line> find(DivisionCode town) {
        return lines.stream().filter(line -> line.town().equals(town)).findFirst();
    }

    /** Returns the text that is published: everything that this says, line by line. */
    public String canonical() {
        return RankingText.of(this);
    }

    /** Returns the SHA-256 of {@link #canonical}, in lower-case hexadecimal. */
    public String digest() {
        return Digests.of(canonical());
    }

    /**
     * Reads a published text.
     *
     * @throws IllegalArgumentException when this would not write the same text
     */
    public static DistrictRanking read(String canonical) {
        return RankingText.read(canonical);
    }
}
