package org.civilaffairs.core.division;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.civilaffairs.core.division.Difference.Kind;
import org.civilaffairs.core.division.RollUp.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LVL-02: nothing is lost and nothing counted twice on the way up. */
class RollUpTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final DivisionCode DISTRICT = DivisionCode.parse("690102");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void childrenAndOwnAddUpToTheParent(long seed) {
        List<Item> items = generated(new Random(seed));
        RollUp figure = RollUp.of(DAY, items);
        BigDecimal towns = BigDecimal.ZERO;
        for (int town = 101; town < 105; town++) {
            DivisionCode code = DivisionCode.parse("690102" + town);
            BigDecimal villages = BigDecimal.ZERO;
            for (int village = 201; village < 206; village++) {
                villages = villages.add(figure.total(DivisionCode.parse(code.digits() + village)));
            }
            assertEquals(figure.total(code), villages.add(figure.own(code)));
            towns = towns.add(figure.total(code));
        }
        assertEquals(figure.total(DISTRICT), towns.add(figure.own(DISTRICT)));
        assertEquals(items.stream().map(Item::value).reduce(BigDecimal.ZERO, BigDecimal::add), figure.total(DISTRICT));
    }

    @Test
    void digestIsOfTheRecordsAndNotOfTheirOrder() {
        List<Item> items = generated(new Random(7));
        List<Item> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, new Random(8));
        assertEquals(
                RollUp.of(DAY, items).digest(DISTRICT), RollUp.of(DAY, shuffled).digest(DISTRICT));
        assertNotEquals(
                RollUp.of(DAY, items).digest(DISTRICT),
                RollUp.of(DAY, items.subList(1, items.size())).digest(DISTRICT));
    }

    @Test
    void digestCanBeMadeByAnotherProgram() {
        RollUp figure = RollUp.of(DAY, List.of(Item.one("a", DivisionCode.parse("690102101201"))));
        // printf 'a\t690102101201\t1\n' | sha256sum
        assertEquals(SHA_OF_ONE, figure.digest(DISTRICT));
    }

    private static final String SHA_OF_ONE = "6bcc4feeed722dd3fb54273e74fc2bce7d7b81a15dd978efb4b68c9542b65a41";

    @Test
    void differenceNamesTheRecords() {
        Item same = Item.one("same", DivisionCode.parse("690102101201"));
        Item moved = Item.one("moved", DivisionCode.parse("690102101201"));
        Item less = Item.one("counts more", DivisionCode.parse("690102101201"));
        Item more = new Item(less.id(), less.at(), new BigDecimal("2.5"));
        RollUp town =
                RollUp.of(DAY, List.of(same, moved, less, Item.one("town only", DivisionCode.parse("690102101"))));
        RollUp district = RollUp.of(DAY, List.of(same, more, Item.one("moved", DivisionCode.parse("690102102201"))));
        Difference report = town.difference(district, DivisionCode.parse("690102101"));

        assertEquals(
                List.of(
                        new Difference.Line("counts more", Kind.OTHER_VALUE, "690102101201 1", "690102101201 2.5"),
                        new Difference.Line("moved", Kind.OTHER_DIVISION, "690102101201 1", "690102102201 1"),
                        new Difference.Line("town only", Kind.ONLY_HERE, "690102101 1", "")),
                report.lines());
        assertEquals(
                List.of("4", "3.5"),
                List.of(report.here().total().toString(), report.there().total().toString()));
        assertTrue(town.difference(town, DISTRICT).agrees());
    }

    @Test
    void recordBelongsToOneDivision() {
        List<Item> twice = List.of(Item.one("a", DISTRICT), Item.one("a", DivisionCode.parse("690102101")));
        assertThrows(IllegalArgumentException.class, () -> RollUp.of(DAY, twice));
    }

    private static List<Item> generated(Random random) {
        List<Item> items = new ArrayList<>();
        for (int index = 0; index < 300; index++) {
            String town = random.nextInt(20) == 0 ? "" : String.valueOf(101 + random.nextInt(4));
            String village = town.isEmpty() || random.nextInt(10) == 0 ? "" : String.valueOf(201 + random.nextInt(5));
            items.add(new Item(
                    "r" + index,
                    DivisionCode.parse("690102" + town + village),
                    BigDecimal.valueOf(random.nextInt(100_000), 2)));
        }
        return items;
    }
}
