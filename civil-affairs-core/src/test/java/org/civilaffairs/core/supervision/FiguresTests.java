package org.civilaffairs.core.supervision;

import static org.civilaffairs.core.appointment.Case.DISTRICT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.civilaffairs.core.division.Difference;
import org.civilaffairs.core.division.Division;
import org.civilaffairs.core.division.DivisionTree;
import org.civilaffairs.core.division.RollUp.Item;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.rule.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LVL-02: every figure adds up, at every level, and no two levels disagree. */
class FiguresTests {

    private static Supervision supervision(long seed) {
        return Supervision.of(VillageYearTests.facts(seed), Policies.plan(), VillageYearTests.DAY);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyFigureAddsUpAndTownsAgreeWithTheDistrict(long seed) {
        DistrictFacts facts = VillageYearTests.facts(seed);
        Supervision supervision = supervision(seed);
        Figures district = supervision.figures(DISTRICT);
        DivisionTree tree = facts.divisions().on(VillageYearTests.DAY);
        List<Figures> towns = new ArrayList<>();
        for (Division town : tree.townsOf(DISTRICT)) {
            Figures own = supervision.figures(town.code());
            assertEquals(Map.of(), own.differences(district, town.code()));
            towns.add(own);
        }
        for (Figure figure : Figure.values()) {
            for (Division unit : tree.all()) {
                BigDecimal below = tree.children(unit.code()).stream()
                        .map(child -> district.total(figure, child.code()))
                        .reduce(district.own(figure, unit.code()), BigDecimal::add);
                assertEquals(district.total(figure, unit.code()), below, figure + " " + unit);
            }
        }
        assertEquals(new BigDecimal(tree.villagesOf(DISTRICT).size()), district.total(Figure.VILLAGES, DISTRICT));
        assertEquals(
                district.total(Figure.VILLAGES, DISTRICT),
                district.total(Figure.COVERED, DISTRICT).add(district.total(Figure.VACANT, DISTRICT)));
        Coverage coverage = supervision.coverage(DISTRICT);
        assertEquals(coverage.digest(), district.digest(Figure.COVERED, DISTRICT));
        long blocking =
                supervision.judge(DISTRICT).stream().filter(Finding::blocks).count();
        assertEquals(BigDecimal.valueOf(blocking), district.total(Figure.BREACHES, DISTRICT));
        Figures sum = Figures.sum(VillageYearTests.DAY, towns);
        assertEquals(
                district.total(Figure.BREACHES, DISTRICT).subtract(district.own(Figure.BREACHES, DISTRICT)),
                sum.total(Figure.BREACHES, DISTRICT));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatIsFoundWhileADistrictIsCountedIsAllThatIsFoundOfIt(long seed) {
        List<Finding> counted = new ArrayList<>();
        supervision(seed).figures(DISTRICT, counted::add);
        Collections.sort(counted);

        assertEquals(supervision(seed).judge(DISTRICT), counted);
    }

    @Test
    void differenceNamesFigureAndRecord() {
        Figures whole = supervision(1).figures(DISTRICT);
        Map<Figure, List<Item>> records = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            records.put(figure, new ArrayList<>(whole.of(figure).items()));
        }
        Item lost = records.get(Figure.COVERED).remove(0);
        Figures other = Figures.of(VillageYearTests.DAY, records);
        Map<Figure, Difference> differences = other.differences(whole, DISTRICT);

        assertEquals(List.of(Figure.COVERED), List.copyOf(differences.keySet()));
        assertEquals(
                List.of(new Difference.Line(lost.id(), Difference.Kind.ONLY_THERE, "", lost.at() + " 1")),
                differences.get(Figure.COVERED).lines());
        assertNotEquals(whole.digest(Figure.COVERED, lost.at()), other.digest(Figure.COVERED, lost.at()));
        assertTrue(other.differences(whole, District.town(2)).isEmpty()
                || District.town(2).covers(lost.at()));
    }
}
