package org.civilaffairs.core.division;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.DivisionChange.Target;
import org.civilaffairs.core.rule.Decision;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LVL-03: each kind of change, the trees before and after, and what can't be done. */
class DivisionChangeTests {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Divisions BEFORE = Divisions.of(List.of(
            division("690102", "青禾区"),
            division("690102101", "柳溪镇"),
            division("690102102", "石门镇"),
            division("690102101201", "杏花村"),
            division("690102101202", "石桥村"),
            division("690102102201", "石门村")));

    private static Division division(String code, String name) {
        return new Division(DivisionCode.parse(code), name, UrbanRural.UNKNOWN, Days.from(START));
    }

    private static DivisionCode code(String digits) {
        return DivisionCode.parse(digits);
    }

    private static List<DivisionCode> codes(String texts) {
        return texts == null
                ? List.of()
                : Arrays.stream(texts.split(" ")).map(DivisionCode::parse).toList();
    }

    private static DivisionChange change(ChangeKind kind, LocalDate on, String from, String to) {
        List<Target> targets = codes(to).stream()
                .map(code -> new Target(code, "新" + code, UrbanRural.UNKNOWN))
                .toList();
        return new DivisionChange(kind, on, "青政发〔2026〕6号", codes(from), targets);
    }

    private static String villages(Divisions divisions, LocalDate day) {
        return divisions.on(day).all().stream()
                .filter(division -> division.level() == Level.VILLAGE)
                .map(division -> division.code().digits().substring(6))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0} {1} to {2}: {3}")
    @CsvSource({
        "ESTABLISH, , 690102101203, 101201 101202 101203 102201",
        "RENAME, 690102101201, 690102101201, 101201 101202 102201",
        "MERGE, 690102101201 690102101202, 690102101201, 101201 102201",
        "MERGE, 690102101201 690102101202, 690102101205, 101205 102201",
        "SPLIT, 690102101201, 690102101201 690102101206, 101201 101202 101206 102201",
        "MOVE, 690102101201, 690102102209, 101202 102201 102209",
        "RECLASSIFY, 690102101201, 690102101001, 101001 101202 102201",
        "ABOLISH, 690102101201, , 101202 102201"
    })
    void eachDayHasItsTree(ChangeKind kind, String from, String to, String after) {
        Divisions changed = BEFORE.apply(change(kind, DAY, from, to)).accepted().orElseThrow();
        assertEquals(villages(BEFORE, DAY), villages(changed, DAY.minusDays(1)), "the day before");
        assertEquals(after, villages(changed, DAY), "the day itself");
    }

    @ParameterizedTest(name = "{0} {2} to {3} is refused as {4}")
    @CsvSource({
        "ESTABLISH, 2026-07-01, , 690102101201, code-in-use",
        "ESTABLISH, 2026-07-01, , 690102109201, unknown-parent",
        "ESTABLISH, 2026-07-01, 690102101201, 690102101205, wrong-count",
        "RENAME, 2026-07-01, 690102101201, 690102101209, rename-keeps-code",
        "MERGE, 2026-07-01, 690102101201, 690102101205, wrong-count",
        "SPLIT, 2026-07-01, 690102101201, 690102101205, wrong-count",
        "MOVE, 2026-07-01, 690102101299, 690102102209, unknown-division",
        "MOVE, 2026-07-01, 690102101201, 690102102201, code-in-use",
        "MOVE, 2026-07-01, 690102101201, 690102108201, unknown-parent",
        "MERGE, 2026-07-01, 690102101201 690102101, 690102101205, levels-differ",
        "ABOLISH, 2026-07-01, 690102101, , has-children",
        "ABOLISH, 2019-07-01, 690102101201, , not-in-force",
        "RENAME, 2019-07-01, 690102101201, 690102101201, before-predecessor"
    })
    void refusalNamesTheReason(ChangeKind kind, LocalDate on, String from, String to, String reason) {
        Decision<Divisions> decision = BEFORE.apply(change(kind, on, from, to));
        assertTrue(decision.accepted().isEmpty());
        assertTrue(decision.findings().stream().map(Finding::code).toList().contains(reason), decision::toString);
    }

    @Test
    void changeWithoutADocumentIsRefused() {
        DivisionChange bare = new DivisionChange(ChangeKind.ABOLISH, DAY, "  ", codes("690102101201"), List.of());
        assertEquals(
                List.of("no-document"),
                BEFORE.apply(bare).findings().stream().map(Finding::code).toList());
    }

    @Test
    void townThatMovesTakesItsVillagesAlong() {
        Divisions wider = BEFORE.apply(change(ChangeKind.ESTABLISH, START.plusYears(1), null, "690103"))
                .accepted()
                .orElseThrow();
        Divisions moved = wider.apply(change(ChangeKind.MOVE, DAY, "690102101", "690103101"))
                .accepted()
                .orElseThrow();
        assertEquals("102201 101201 101202", villages(moved, DAY));
        assertEquals("石桥村", moved.find(code("690103101202"), DAY).orElseThrow().name());
        assertEquals(new TreeSet<>(codes("690103101201")), moved.heirs(code("690102101201"), START, DAY));
    }

    @Test
    void townsThatMergeKeepAllVillagesEvenWithOneNumberTwice() {
        Divisions merged = BEFORE.apply(change(ChangeKind.MERGE, DAY, "690102101 690102102", "690102101"))
                .accepted()
                .orElseThrow();
        assertEquals("101201 101202 101203", villages(merged, DAY));
        assertEquals("石门村", merged.find(code("690102101203"), DAY).orElseThrow().name());
        assertEquals(new TreeSet<>(codes("690102102201")), merged.ancestors(code("690102101203"), DAY, START));
    }

    @Test
    void heirsAndAncestorsFollowEveryChange() {
        Divisions split = BEFORE.apply(change(ChangeKind.SPLIT, DAY, "690102101201", "690102101201 690102101206"))
                .accepted()
                .orElseThrow();
        Divisions merged = split.apply(
                        change(ChangeKind.MERGE, DAY.plusYears(1), "690102101206 690102101202", "690102101207"))
                .accepted()
                .orElseThrow();
        assertEquals(
                new TreeSet<>(codes("690102101201 690102101207")),
                merged.heirs(code("690102101201"), START, DAY.plusYears(1)));
        assertEquals(new TreeSet<>(codes("690102101201 690102101206")), merged.heirs(code("690102101201"), START, DAY));
        assertEquals(
                new TreeSet<>(codes("690102101201 690102101202")),
                merged.ancestors(code("690102101207"), DAY.plusYears(1), START));
    }

    @Test
    void codeUsedAgainYearsLaterIsAnotherUnit() {
        Divisions gone = BEFORE.apply(change(ChangeKind.ABOLISH, DAY, "690102101201", null))
                .accepted()
                .orElseThrow();
        Divisions again = gone.apply(change(ChangeKind.ESTABLISH, DAY.plusYears(5), null, "690102101201"))
                .accepted()
                .orElseThrow();
        assertEquals(
                "杏花村",
                again.find(code("690102101201"), DAY.minusDays(1)).orElseThrow().name());
        assertTrue(again.find(code("690102101201"), DAY).isEmpty());
        assertEquals(
                "新690102101201",
                again.find(code("690102101201"), DAY.plusYears(5)).orElseThrow().name());
        assertEquals(new TreeSet<DivisionCode>(), again.heirs(code("690102101201"), START, DAY.plusYears(6)));
    }

    @Test
    void trialListsWhatMovesAndWhatIsNotAssigned() {
        Subject first = new Subject(Subject.Kind.APPOINTMENT, "a1");
        Subject second = new Subject(Subject.Kind.APPOINTMENT, "a2");
        Subject elsewhere = new Subject(Subject.Kind.APPOINTMENT, "a3");
        ChangeTrial trial = ChangeTrial.of(
                BEFORE,
                change(ChangeKind.SPLIT, DAY, "690102101201", "690102101205 690102101206"),
                Map.of(first, code("690102101201"), second, code("690102101201"), elsewhere, code("690102101202")),
                Map.of(first, code("690102101206")));
        assertEquals(Map.of(first, code("690102101206")), trial.moved());
        assertEquals(List.of(second), trial.unassigned());
        assertEquals(List.of("杏花村"), trial.ending().stream().map(Division::name).toList());
    }
}
