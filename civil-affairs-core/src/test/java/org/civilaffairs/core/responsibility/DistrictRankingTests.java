package org.civilaffairs.core.responsibility;

import static org.civilaffairs.core.appointment.Case.OTHER_TOWN;
import static org.civilaffairs.core.appointment.Case.TOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.civilaffairs.core.appointment.Case;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.lifecycle.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A district's ranking of its towns, its text, and its publication (RSP-05). */
class DistrictRankingTests {

    private static final DivisionCode DISTRICT = TOWN.district();
    private static final DivisionCode THIRD = new DivisionCode(DISTRICT + "199");
    private static final String DUTIES = "T1.covered=3/4 T2.filed=3/3 T3.trainings=2/2 T4.signed=3/3 T6.followed=0/0";

    private static DistrictRanking ranking(String rules) {
        return DistrictRanking.of(
                DISTRICT,
                2026,
                LocalDate.of(2026, 12, 31),
                List.of(
                        TownScore.of(THIRD, List.of(), Years.counts(DUTIES)),
                        TownScore.of(OTHER_TOWN, List.of(), Years.counts(DUTIES, "T5.rules=1/1")),
                        TownScore.of(
                                TOWN,
                                List.of(Years.result("1", ""), Years.result("2", "A2.books=0/10")),
                                Years.counts(DUTIES, "T5.rules=" + rules))),
                Map.of(TOWN, "柳溪\t镇", OTHER_TOWN, "石门镇"));
    }

    @Test
    void townsAreRankedAndOneWithoutAFigureComesLast() {
        assertEquals(
                List.of("1 柳溪\t镇 2 97.50 92.65 96.04", "2 石门镇 0  92.65 92.65", "0 " + THIRD + " 0   "),
                ranking("1/1").lines().stream()
                        .map(line -> line.rank() + " " + line.name() + " " + line.graded() + " " + line.mean() + " "
                                + line.duties() + " " + line.published())
                        .toList());
    }

    @Test
    void whatIsPublishedReadsBackAndNothingElse() {
        DistrictRanking ranking = ranking("1/1");
        String text = ranking.canonical();

        assertEquals(ranking, DistrictRanking.read(text));
        assertEquals(ranking.digest(), DistrictRanking.read(text).digest());
        assertNotEquals(ranking.digest(), ranking("0/1").digest());
        for (String altered : List.of("", "x", text + "\n", text.replace("town: 1", "town: 01"), text.substring(9))) {
            assertThrows(IllegalArgumentException.class, () -> DistrictRanking.read(altered), altered);
        }
    }

    @ParameterizedTest(name = "on {0} by {1} with paper {2}, published before: {3}, {4} open")
    @CsvSource({
        "2027-01-01, DISTRICT, 1号, false, 0, ''",
        "2026-12-31, DISTRICT, 1号, false, 0, RSP-05.ranking-too-early",
        "2027-01-01, TOWN, 1号, false, 0, RSP-05.other-bureau",
        "2027-01-01, DISTRICT, ' ', false, 0, RSP-05.ranking-without-document",
        "2027-01-01, DISTRICT, 1号, true, 0, RSP-05.published-already",
        "2027-01-01, DISTRICT, 1号, false, 2, RSP-05.not-all-filed"
    })
    void aYearIsPublishedOnceByItsBureau(
            LocalDate on, String office, String document, boolean already, int open, String key) {
        Actor by = office.equals("TOWN") ? Actor.town(TOWN) : Actor.bureau(DISTRICT);
        RankingPublished.Facts facts = new RankingPublished.Facts(ranking("1/1"), by, document, already, open);

        assertEquals(
                key.isEmpty() ? List.of() : List.of(key),
                Case.keys(RankingPublished.RULE.judge(facts, on).findings()));
    }
}
