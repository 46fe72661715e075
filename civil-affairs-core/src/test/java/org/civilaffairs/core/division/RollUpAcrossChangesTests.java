package org.civilaffairs.core.division;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.DivisionChange.Target;
import org.civilaffairs.core.division.RollUp.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LVL-02 and LVL-03: whatever the tree and its changes, a roll-up loses nothing and counts nothing twice. */
class RollUpAcrossChangesTests {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final int MONTHS = 60;

    /** Divisions after random changes, and records written at random under the codes of their day. */
    private static final class Story {
        private final Random random;
        private final List<Item> written = new ArrayList<>();
        private final List<LocalDate> days = new ArrayList<>();
        private Divisions divisions;
        private int changes;
        private int next = 300;

        Story(long seed) {
            random = new Random(seed);
            List<Division> all = new ArrayList<>();
            for (int district = 0; district < 2; district++) {
                String top = "69010" + (2 + district);
                all.add(division(top));
                for (int town = 0; town < 1 + random.nextInt(4); town++) {
                    all.add(division(top + (101 + town)));
                    for (int village = 0; village < random.nextInt(6); village++) {
                        all.add(division(top + (101 + town) + (201 + village)));
                    }
                }
            }
            divisions = Divisions.of(all);
            for (int month = 0; month < MONTHS; month++) {
                LocalDate day = START.plusMonths(month).plusDays(1);
                change(day);
                write(day.plusDays(1));
            }
        }

        private static Division division(String code) {
            return new Division(DivisionCode.parse(code), "单位" + code, UrbanRural.UNKNOWN, Days.from(START));
        }

        private Division any(Collection<Division> all) {
            return List.copyOf(all).get(random.nextInt(all.size()));
        }

        private void write(LocalDate day) {
            for (int n = 0; n < 4; n++) {
                Division at = any(divisions.on(day).all());
                written.add(new Item("r" + written.size(), at.code(), BigDecimal.valueOf(random.nextInt(10_000), 2)));
                days.add(day);
            }
        }

        private void change(LocalDate day) {
            List<Division> units = divisions.on(day).all().stream()
                    .filter(unit -> unit.level() != Level.DISTRICT)
                    .toList();
            ChangeKind kind = ChangeKind.values()[random.nextInt(ChangeKind.values().length)];
            Division unit = any(units);
            Division other = any(units);
            DivisionCode parent = (kind == ChangeKind.MOVE && other.level() == unit.level() ? other : unit)
                    .code()
                    .parent()
                    .orElseThrow();
            List<Target> to = new ArrayList<>();
            int heirs = kind == ChangeKind.ABOLISH ? 0 : kind == ChangeKind.SPLIT ? 2 : 1;
            for (int n = 0; n < heirs; n++) {
                String last = Integer.toString(next++ % 200 + 200);
                DivisionCode code =
                        kind == ChangeKind.RENAME ? unit.code() : DivisionCode.parse(parent.digits() + last);
                to.add(new Target(code, "新" + code, UrbanRural.UNKNOWN));
            }
            List<DivisionCode> from = kind == ChangeKind.ESTABLISH
                    ? List.of()
                    : kind == ChangeKind.MERGE ? List.of(unit.code(), other.code()) : List.of(unit.code());
            divisions
                    .apply(new DivisionChange(kind, day, "青政发〔2026〕6号", from, to))
                    .accepted()
                    .ifPresent(after -> {
                        divisions = after;
                        changes++;
                    });
        }

        RollUp on(LocalDate day) {
            List<Item> placed = new ArrayList<>();
            for (int n = 0; n < written.size() && !days.get(n).isAfter(day); n++) {
                Item item = written.get(n);
                placed.add(new Item(item.id(), divisions.home(item.at(), days.get(n), day), item.value()));
            }
            return RollUp.of(day, placed);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void childrenAndOwnAddUpOnEveryDay(long seed) {
        Story story = new Story(seed);
        assertTrue(story.changes > 10, "changes: " + story.changes);
        for (int month = 1; month < MONTHS; month += 7) {
            LocalDate day = START.plusMonths(month).plusDays(2);
            DivisionTree tree = story.divisions.on(day);
            RollUp figure = story.on(day);
            for (Division unit : tree.all()) {
                BigDecimal below = tree.children(unit.code()).stream()
                        .map(child -> figure.total(child.code()))
                        .reduce(figure.own(unit.code()), BigDecimal::add);
                assertEquals(figure.total(unit.code()), below, unit::toString);
            }
            BigDecimal all = tree.districts().stream()
                    .map(district -> figure.total(district.code()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(figure.items().stream().map(Item::value).reduce(BigDecimal.ZERO, BigDecimal::add), all);
        }
    }

    @Test
    void whatCannotBeDividedCountsAboveItsHeirs() {
        DivisionCode village = DivisionCode.parse("690102101201");
        List<Target> two = List.of(
                new Target(village, "甲村", UrbanRural.UNKNOWN),
                new Target(DivisionCode.parse("690102101209"), "乙村", UrbanRural.UNKNOWN));
        LocalDate day = LocalDate.of(2026, 7, 1);
        Divisions divisions = Divisions.of(List.of(
                        Story.division("690102"), Story.division("690102101"), Story.division(village.digits())))
                .apply(new DivisionChange(ChangeKind.SPLIT, day, "青政发〔2026〕6号", List.of(village), two))
                .accepted()
                .orElseThrow();

        assertEquals(village, divisions.home(village, START, day.minusDays(1)));
        assertEquals(DivisionCode.parse("690102101"), divisions.home(village, START, day));
        assertEquals(village, divisions.home(village, day, day), "what is written after the split is the heir's");
    }
}
