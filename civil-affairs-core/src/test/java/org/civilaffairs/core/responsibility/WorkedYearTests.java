package org.civilaffairs.core.responsibility;

import static org.civilaffairs.core.appointment.Case.OTHER_TOWN;
import static org.civilaffairs.core.appointment.Case.PLAN;
import static org.civilaffairs.core.appointment.Case.TOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.civilaffairs.core.calendar.Days;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fictional district's year against sheets worked out by hand, to the cent. */
class WorkedYearTests {

    /** One line of the sheet. */
    record Worked(
            String who,
            Days post,
            String counts,
            String less,
            String weights,
            String adjusted,
            String published,
            Grade grade) {

        static Worked parse(String line) {
            String[] cells = line.split("\\|", -1);
            String[] days = cells[1].strip().split("/");
            return new Worked(
                    cells[0].strip(),
                    Days.between(LocalDate.parse(days[0]), LocalDate.parse(days[1])),
                    cells[2],
                    cells[3].strip(),
                    cells[4].strip(),
                    cells[5].strip(),
                    cells[6].strip(),
                    Grade.valueOf(cells[7].strip()));
        }

        Assessment assessment() {
            Assessment plain = Assessment.of(Years.letter(who), post, Years.but(counts), PLAN)
                    .opinion("同意");
            if (adjusted.startsWith("V")) {
                return plain.vetoing(List.of(Years.VETO));
            }
            return adjusted.isEmpty()
                    ? plain
                    : plain.adjusting(List.of(new Adjustment(
                            AdjustmentItem.valueOf(adjusted.split("[+-]")[0]), BigDecimal.ONE, "有据", "文1号")));
        }

        TownResult result() {
            return TownResult.of(Years.assessedLetter(who, assessment())).orElseThrow();
        }

        @Override
        public String toString() {
            return who;
        }
    }

    static List<Worked> sheet() {
        try (InputStream stream = WorkedYearTests.class.getResourceAsStream("worked-year.csv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Worked::parse)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sheet")
    void sheetIsAsWorkedOutByHand(Worked worked) {
        Score score = worked.assessment().score();
        Map<String, String> less = new TreeMap<>();
        score.lines().stream()
                .filter(line -> line.standing() == ScoreLine.Standing.SCORED)
                .filter(line ->
                        line.points().compareTo(Fraction.of(line.target().weight())) != 0)
                .forEach(line -> less.put(line.target().code(), Scoring.text(line.points())));
        Map<String, String> byHand = new TreeMap<>();
        Stream.of(worked.less().split(" "))
                .filter(text -> !text.isEmpty())
                .forEach(text -> byHand.put(text.split("=")[0], text.split("=")[1]));

        assertEquals(byHand, less);
        assertEquals(worked.weights(), score.weights().toPlainString());
        assertEquals(worked.published(), score.published().orElseThrow().toPlainString());
        assertEquals(worked.grade(), score.grade().orElseThrow());
    }

    @Test
    void townIsAsWorkedOutByHand() {
        List<TownResult> results = sheet().stream().map(Worked::result).toList();
        TownRanking ranking = TownRanking.of(TOWN, results, List.of(), PLAN);
        List<String> lines = new ArrayList<>();
        ranking.ranked()
                .forEach(place -> lines.add(place.rank() + " " + place.result().letter() + " "
                        + place.result().counted() + " " + place.proposed()));

        // Seven are graded; a fifth of seven is one.
        assertEquals(
                List.of(
                        "1 w5 97.00 EXCELLENT",
                        "2 w6 96.00 QUALIFIED",
                        "3 w1 92.00 QUALIFIED",
                        "4 w2 90.00 QUALIFIED",
                        "5 w3 89.99 QUALIFIED",
                        "6 w8 72.90 BASICALLY_QUALIFIED",
                        "7 w4 59.00 UNQUALIFIED"),
                lines);
        assertEquals(
                List.of("w7"),
                ranking.notGraded().stream().map(TownResult::letter).toList());
        assertEquals(
                Map.of(
                        Grade.EXCELLENT, 1,
                        Grade.QUALIFIED, 4,
                        Grade.BASICALLY_QUALIFIED, 1,
                        Grade.UNQUALIFIED, 1,
                        Grade.NOT_GRADED, 1),
                ranking.distribution());
        // 596.89 / 7 = 85.27; duties (21.875 + 60/7 + 25 + 11.25 + 10) / 85 × 100 = 90.231092...; 59.689 + 27.069327...
        YearFacts duties =
                Years.counts("T1.covered=7/8 T2.filed=6/7 T3.trainings=2/2 T4.signed=6/8 T5.rules=1/1 T6.followed=0/0");
        TownScore score = TownScore.of(TOWN, results, duties);
        assertEquals(Fraction.of(8527, 100), score.mean().orElseThrow());
        assertEquals("86.76", score.published().orElseThrow().toPlainString());
    }

    @Test
    void b33AllVacantTownHasItsOwnDutiesAlone() {
        YearFacts duties =
                Years.counts("T1.covered=0/5 T2.filed=0/0 T3.trainings=1/2 T4.signed=0/0 T5.rules=1/1 T6.followed=3/4");
        TownScore vacant = TownScore.of(OTHER_TOWN, List.of(), duties);
        TownScore unknown = TownScore.of(TOWN, List.of(), Years.counts("T1.covered=5/5"));

        // (0 + 0 + 10 + 11.25) / 75 × 100 = 28.333...
        assertEquals("28.33", vacant.published().orElseThrow().toPlainString());
        assertEquals(
                List.of(),
                TownRanking.of(OTHER_TOWN, List.of(), List.of(), PLAN).ranked());
        assertEquals(0, TownRanking.places(0, PLAN));
        assertEquals(
                List.of(new TownScore.Place(1, OTHER_TOWN, new BigDecimal("28.33"))),
                TownScore.ranking(List.of(unknown, vacant)));
    }
}
