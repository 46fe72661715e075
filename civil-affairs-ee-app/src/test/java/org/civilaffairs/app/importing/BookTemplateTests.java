package org.civilaffairs.app.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.civilaffairs.app.web.Bundles;
import org.civilaffairs.app.workbook.WorkbookFile;
import org.civilaffairs.core.register.ColumnType;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.rule.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each book's template as another program opens it, and as it comes back. */
class BookTemplateTests {

    private static final SheetWords WORDS = new SheetWords(new Bundles());

    @ParameterizedTest
    @EnumSource(RegisterType.class)
    void itsHeadingsAreFoundAgainInEveryLanguage(RegisterType type) throws IOException {
        for (Language language : Language.values()) {
            var file = WorkbookFile.open(new ByteArrayInputStream(template(type, language)));
            int[] rows = {0};
            file.read(file.sheets().get(0), row -> {
                rows[0]++;
                assertEquals(SheetColumn.of(type).size(), row.cells().size());
                assertTrue(Headings.of(row, SheetColumn.of(type), WORDS).isPresent());
            });
            assertEquals(2, rows[0], "keys and headings");
        }
    }

    @ParameterizedTest
    @EnumSource(RegisterType.class)
    void everyColumnHasAPromptAndEveryListItsChoices(RegisterType type) throws IOException {
        var columns = SheetColumn.of(type);
        try (var poi = new XSSFWorkbook(new ByteArrayInputStream(template(type, Language.ZH_HANS)))) {
            var sheet = poi.getSheetAt(0);
            assertTrue(sheet.getRow(0).getZeroHeight(), "keys are hidden");
            var validations = sheet.getDataValidations();
            assertEquals(columns.size(), validations.size());
            for (int place = 0; place < columns.size(); place++) {
                var validation = validations.get(place);
                var column = columns.get(place);
                assertEquals(
                        place, validation.getRegions().getCellRangeAddress(0).getFirstColumn());
                assertTrue(validation.getPromptBoxText().startsWith(column.required() ? "必填" : "选填"));
                boolean listed = validation.getValidationConstraint().getValidationType() == ValidationType.LIST;
                assertEquals(column.type() == ColumnType.CODE || column.type() == ColumnType.YES_NO, listed);
                if (listed) {
                    var choices =
                            choices(poi, validation.getValidationConstraint().getFormula1());
                    assertEquals(CodeSheet.choices(column, Language.ZH_HANS), choices.toList());
                }
                assertEquals(
                        column.required(),
                        sheet.getRow(1).getCell(place).getStringCellValue().startsWith("*"));
            }
            assertTrue(poi.isSheetHidden(poi.getSheetIndex(CodeSheet.NAME)));
            assertEquals("填写说明", poi.getSheetName(1));
        }
    }

    private static Stream<String> choices(XSSFWorkbook workbook, String formula) {
        var area = new AreaReference(formula, workbook.getSpreadsheetVersion());
        return Stream.of(area.getAllReferencedCells()).map(cell -> workbook.getSheet(cell.getSheetName())
                .getRow(cell.getRow())
                .getCell(cell.getCol())
                .getStringCellValue());
    }

    private static byte[] template(RegisterType type, Language language) throws IOException {
        var bytes = new ByteArrayOutputStream();
        BookTemplate.write(type, language, WORDS, bytes);
        return bytes.toByteArray();
    }
}
