package org.civilaffairs.app.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.civilaffairs.app.web.Bundles;
import org.civilaffairs.app.workbook.Cell;
import org.civilaffairs.app.workbook.Cell.Kind;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.rule.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a row's cells say, however the spreadsheet keeps them, and what is wrong with them, all at once. */
class RowReaderTests {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 5);

    @ParameterizedTest
    @EnumSource(names = {"MEETING", "HARDSHIP_CHANGE", "RELIEF_DISTRIBUTION"})
    void aRightRowIsRead(RegisterType type) {
        var read = read(type, Map.of());

        assertEquals(List.of(), read.faults());
        assertEquals(DAY, read.row().orElseThrow().happenedOn());
    }

    @ParameterizedTest
    @MethodSource
    void cellsSayTheSameHoweverTheSpreadsheetKeepsThem(RegisterType type, String key, Cell cell) {
        var asTyped = read(type, Map.of()).row().orElseThrow();
        var asKept = read(type, Map.of(key, cell));

        assertEquals(List.of(), asKept.faults());
        assertEquals(asTyped.canonical(), asKept.row().orElseThrow().canonical());
    }

    static Stream<Arguments> cellsSayTheSameHoweverTheSpreadsheetKeepsThem() {
        return Stream.of(
                Arguments.of(RegisterType.MEETING, "happenedOn", new Cell(Kind.DATE, "2022-09-05")),
                Arguments.of(RegisterType.MEETING, "happenedOn", text("2022/9/5")),
                Arguments.of(RegisterType.MEETING, "happenedOn", text("２０２２-09-05")),
                Arguments.of(RegisterType.MEETING, "start", new Cell(Kind.DATE, "2022-09-05T09:30")),
                Arguments.of(RegisterType.MEETING, "meetingType", new Cell(Kind.NUMBER, "2")),
                Arguments.of(RegisterType.MEETING, "meetingType", text("民主评审会")),
                Arguments.of(RegisterType.MEETING, "dueCount", new Cell(Kind.NUMBER, "15")),
                Arguments.of(RegisterType.RELIEF_DISTRIBUTION, "amount", new Cell(Kind.NUMBER, "1780.5")),
                Arguments.of(RegisterType.RELIEF_DISTRIBUTION, "amount", text("￥１，７８０.50元")),
                Arguments.of(RegisterType.RELIEF_DISTRIBUTION, "headId", text("69010219760909910X")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "happenedOn | TEXT   | 2022-02-30         | 应为日期",
                "happenedOn | TEXT   | 昨天               | 应为日期",
                "start      | TEXT   | 上午               | 应为日期和时间",
                "topic      | ERROR  | #N/A               | 没有算出结果",
                "place      | NUMBER | 690102199001011000 | 末几位已丢失",
                "meetingType| TEXT   | 茶话会             | 可填",
                "dueCount   | TEXT   | 十五               | 整数",
                "presentCount | NUMBER | 16               | 不应大于"
            })
    void aFaultIsToldInWords(String key, Kind kind, String value, String words) {
        var read = read(RegisterType.MEETING, Map.of(key, new Cell(kind, value)));

        assertTrue(read.row().isEmpty());
        assertTrue(read.faults().stream().anyMatch(fault -> fault.contains(words)), read.faults()::toString);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        var faults = read(
                        RegisterType.RELIEF_DISTRIBUTION,
                        Map.of(
                                "happenedOn",
                                text("x"),
                                "amount",
                                text("-5"),
                                "headId",
                                text("690102199001011234"),
                                "remark",
                                text("长".repeat(1001))))
                .faults();

        assertEquals(4, faults.size(), faults::toString);
        assertTrue(
                faults.stream().noneMatch(fault -> fault.contains("690102199001011234")),
                "no identity number in a fault");
    }

    @Test
    void rowsThatSayDifferentThingsAreDifferent() {
        var one = read(RegisterType.MEETING, Map.of()).row().orElseThrow();
        assertNotEquals(
                one.canonical(),
                read(RegisterType.MEETING, Map.of("remark", text("又")))
                        .row()
                        .orElseThrow()
                        .canonical());
        assertNotEquals(
                one.canonical(),
                read(RegisterType.MEETING, Map.of("happenedOn", text("2022-09-06")))
                        .row()
                        .orElseThrow()
                        .canonical());
    }

    private static Cell text(String text) {
        return new Cell(Kind.TEXT, text);
    }

    private static RowReader.Read read(RegisterType type, Map<String, Cell> instead) {
        Map<String, Cell> cells = new HashMap<>();
        SheetRows.typed(type, 1).forEach((key, value) -> cells.put(key, text(value)));
        cells.putAll(instead);
        var policy = Policies.plan().on(DAY, DivisionCode.parse("690102101201"));
        return new RowReader(type, policy, DAY, Language.ZH_HANS, new SheetWords(new Bundles())).read(3, cells);
    }
}
