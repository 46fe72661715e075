package org.civilaffairs.app.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.web.Bundles;
import org.civilaffairs.app.workbook.Cell;
import org.civilaffairs.core.register.RegisterType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings are found in any order and language, whatever stands above them; what the book does not know is refused at once. */
class SheetTableTests {

    private static final SheetWords WORDS = new SheetWords(new Bundles());
    private static final List<SheetColumn> COLUMNS = SheetColumn.of(RegisterType.MEETING);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "发生日期,会议类型,地点",
                "*发生日期,* 会议类型 *,地点",
                "發生日期,會議類型,地點",
                "Day of the event,meetingType,place",
                "happenedOn,MEETINGTYPE,Place",
                "地点,错误,会议类型,原行号,发生日期,序号"
            })
    void headingsAreFoundByKeyOrNameInAnyOrder(String line) throws IOException {
        var headings = List.of(line.split(","));
        var values = headings.stream()
                .map(heading -> heading.matches("(?i)地[点點]|place") ? "会议室" : "1")
                .toList();

        var rows = read(csv("会议记录\n\n" + line + "\n" + String.join(",", values)));
        assertEquals(1, rows.size());
        assertEquals("会议室", rows.get(0).get("place").text());
        assertEquals(line.contains("序号") ? 4 : 3, rows.get(0).size());
    }

    @ParameterizedTest
    @CsvSource({
        "sheet-no-headings, 甲;乙;丙",
        "sheet-unknown-columns, 发生日期;会议类型;身高",
        "sheet-columns-twice, 发生日期;会议类型;meetingType",
        "sheet-no-day, 会议类型;地点",
        "sheet-empty, 发生日期;会议类型"
    })
    void whatIsWrongWithTheHeadingsIsToldBeforeAnything(String code, String line) {
        String text = line.replace(';', ',') + (code.equals("sheet-empty") ? "" : "\n1,2,3");

        assertEquals(code, assertThrows(Problem.class, () -> read(csv(text))).code());
    }

    @Test
    void moreRowsThanAreTakenAreRefusedBeforeAnyIsRead() {
        SheetTable.Rows many = row -> {
            row.accept(SheetRows.row(1, List.of("发生日期", "会议类型")));
            for (int i = 2; i < 50_003; i++) {
                row.accept(SheetRows.row(i, List.of("2026-03-02", "01")));
            }
        };

        assertEquals(
                "sheet-too-many-rows",
                assertThrows(Problem.class, () -> SheetTable.of(List.of(many), COLUMNS, WORDS))
                        .code());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030", "UTF-16"})
    void aTableIsReadInTheEncodingsThatOfficesUse(String charset) throws IOException {
        var text = "发生日期\t会议类型\t地点\n2026-03-02\t'01\t\"一行\n二行, 三\"\n";

        var rows = read(SheetFile.sheets(new ByteArrayInputStream(text.getBytes(Charset.forName(charset)))));
        assertEquals("一行\n二行, 三", rows.get(0).get("place").text());
        assertEquals("01", rows.get(0).get("meetingType").text());
    }

    private static List<SheetTable.Rows> csv(String text) throws IOException {
        return SheetFile.sheets(new ByteArrayInputStream(text.getBytes(Charset.forName("UTF-8"))));
    }

    private static List<Map<String, Cell>> read(List<SheetTable.Rows> sheets) throws IOException {
        var rows = new ArrayList<Map<String, Cell>>();
        SheetTable.of(sheets, COLUMNS, WORDS).read((number, cells) -> rows.add(cells));
        return rows;
    }
}
