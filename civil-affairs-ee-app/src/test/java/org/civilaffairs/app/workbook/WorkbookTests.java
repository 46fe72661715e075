package org.civilaffairs.app.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.civilaffairs.app.workbook.Cell.Kind;
import org.civilaffairs.app.workbook.Layout.ColumnLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that we write are read by others and by ourselves, and those of others by us. */
class WorkbookTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+86",
                "-5",
                "@SUM(A1)",
                "\tx",
                "＝1",
                "＋1",
                "－1",
                "＠1",
                "'60年代",
                "''",
                "690102199001011234",
                "00123",
                "𠮷野家 <b>&\"",
                "一行\n二行",
                "_x0041_ and _x005F_",
                "a\u0007b",
                " 两边有空格 ",
                "䶮",
                "{=cmd|' /C calc'!A0}"
            })
    void aTextComesBackAsItWasAndIsNoFormula(String text) throws IOException {
        var bytes = write(sheet -> sheet.row(false).text(CellStyle.TEXT, text));

        assertEquals(List.of(new Cell(Kind.TEXT, text)), cells(bytes));
        try (var poi = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var cell = poi.getSheetAt(0).getRow(0).getCell(0);
            assertEquals(CellType.STRING, cell.getCellType());
            assertEquals(PlainText.guarded(text), cell.getStringCellValue());
            assertTrue("=+-@\t＝＋－＠".indexOf(cell.getStringCellValue().charAt(0)) < 0);
        }
    }

    @Test
    void numbersAndDaysComeBackAsTheyWere() throws IOException {
        var bytes = write(sheet -> sheet.row(false)
                .number(CellStyle.MONEY, new BigDecimal("1780.50"))
                .day(DAY)
                .nothing()
                .moment(DAY.atTime(9, 30))
                .number(CellStyle.WHOLE, BigDecimal.valueOf(12)));

        assertEquals(
                List.of(
                        new Cell(Kind.NUMBER, "1780.5"),
                        new Cell(Kind.DATE, "2026-03-02"),
                        new Cell(Kind.DATE, "2026-03-02T09:30"),
                        new Cell(Kind.NUMBER, "12")),
                cells(bytes));
        try (var poi = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var row = poi.getSheetAt(0).getRow(0);
            assertEquals(DAY.atStartOfDay(), row.getCell(1).getLocalDateTimeCellValue());
            assertEquals(DAY.atTime(9, 30), row.getCell(3).getLocalDateTimeCellValue());
        }
    }

    @Test
    void everyMinuteOfADayComesBack() throws IOException {
        var bytes = write(sheet -> {
            for (int minute = 0; minute < 24 * 60; minute++) {
                sheet.row(false).moment(DAY.atStartOfDay().plusMinutes(minute)).text(CellStyle.TEXT, "x");
            }
        });

        var found = cells(bytes).stream()
                .filter(cell -> cell.kind() == Kind.DATE)
                .map(Cell::text)
                .toList();
        assertEquals(24 * 60, found.size());
        assertEquals(DAY.toString(), found.get(0));
        for (int minute = 1; minute < found.size(); minute++) {
            assertEquals(DAY.atStartOfDay().plusMinutes(minute), LocalDateTime.parse(found.get(minute)));
        }
    }

    @Test
    void promptsAndDropDownsAreThereForOthers() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new WorkbookWriter(bytes)) {
            var layout = new Layout(
                    false,
                    List.of(new ColumnLayout(12, CellStyle.TEXT)),
                    1,
                    List.of(
                            new Prompt(0, "会议类型", "必填 & <选>", "'代码'!$A$1:$A$2"),
                            new Prompt(27, "其他", "x".repeat(300), "")),
                    2,
                    100);
            workbook.sheet("填写", layout).row(true).text(CellStyle.HEADING, "会议类型");
            workbook.sheet("代码", Layout.of(true, List.of())).row(false).text(CellStyle.TEXT, "01 甲");
        }
        try (var poi = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            var validations = poi.getSheetAt(0).getDataValidations();
            assertEquals(2, validations.size());
            assertEquals("必填 & <选>", validations.get(0).getPromptBoxText());
            assertEquals(
                    ValidationType.LIST,
                    validations.get(0).getValidationConstraint().getValidationType());
            assertEquals(255, validations.get(1).getPromptBoxText().length());
            assertEquals(
                    27, validations.get(1).getRegions().getCellRangeAddress(0).getFirstColumn());
            assertTrue(poi.isSheetHidden(1));
            assertTrue(poi.getSheetAt(0).getRow(0).getZeroHeight());
        }
    }

    @Test
    void anothersWorkbookIsRead() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var poi = new XSSFWorkbook()) {
            var days = poi.createCellStyle();
            days.setDataFormat(poi.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            var money = poi.createCellStyle();
            money.setDataFormat(poi.createDataFormat().getFormat("[Red]\"day\" #,##0.00"));
            var row = poi.createSheet("甲").createRow(4);
            row.createCell(0).setCellValue("共享 文本");
            row.createCell(1).setCellValue(DAY);
            row.getCell(1).setCellStyle(days);
            row.createCell(2).setCellValue(0.1 + 0.2);
            row.getCell(2).setCellStyle(money);
            row.createCell(3).setCellValue(true);
            row.createCell(4).setCellFormula("1+1");
            row.createCell(5).setCellErrorValue(FormulaError.NA.getCode());
            row.createCell(6).setCellValue(6.90102199001011E17);
            poi.createSheet("藏");
            poi.setSheetHidden(1, true);
            poi.getCreationHelper().createFormulaEvaluator().evaluateAll();
            poi.write(bytes);
        }
        assertEquals(
                List.of(
                        new Cell(Kind.TEXT, "共享 文本"),
                        new Cell(Kind.DATE, "2026-03-02"),
                        new Cell(Kind.NUMBER, "0.3"),
                        new Cell(Kind.BOOLEAN, "true"),
                        new Cell(Kind.NUMBER, "2"),
                        new Cell(Kind.ERROR, "#N/A"),
                        new Cell(Kind.NUMBER, "690102199001011000")),
                cells(bytes.toByteArray()));
        var workbook = WorkbookFile.open(new ByteArrayInputStream(bytes.toByteArray()));
        assertEquals(List.of("甲"), workbook.sheets());
        workbook.read("甲", row -> assertEquals(5, row.number()));
    }

    @Test
    void aWorkbookWithWideSizesIsRead() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var poi = new SXSSFWorkbook()) {
            poi.setZip64Mode(Zip64Mode.Always);
            poi.createSheet("甲").createRow(0).createCell(0).setCellValue("一");
            poi.write(bytes);
        }
        assertEquals(List.of(new Cell(Kind.TEXT, "一")), cells(bytes.toByteArray()));
    }

    /** Writes one sheet. */
    @FunctionalInterface
    private interface Rows {
        void write(SheetWriter sheet) throws IOException;
    }

    private static byte[] write(Rows rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new WorkbookWriter(bytes)) {
            rows.write(workbook.sheet("甲", Layout.of(false, List.of())));
        }
        return bytes.toByteArray();
    }

    private static List<Cell> cells(byte[] bytes) throws IOException {
        var cells = new ArrayList<Cell>();
        var workbook = WorkbookFile.open(new ByteArrayInputStream(bytes));
        workbook.read(workbook.sheets().get(0), row -> cells.addAll(row.cells().values()));
        return cells;
    }
}
