package org.civilaffairs.app.importing;

import java.io.IOException;
import java.util.List;
import org.civilaffairs.app.workbook.CellStyle;
import org.civilaffairs.app.workbook.Layout;
import org.civilaffairs.app.workbook.Layout.ColumnLayout;
import org.civilaffairs.app.workbook.SheetWriter;
import org.civilaffairs.app.workbook.WorkbookWriter;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.rule.Language;

/** The sheet that explains how a book's workbook is filled in. */
final class GuideSheet {

    private GuideSheet() {}

    static void write(
            WorkbookWriter workbook, RegisterType type, List<SheetColumn> columns, Language language, SheetWords words)
            throws IOException {
        SheetWriter sheet = workbook.sheet(
                words.of(language, "importing.guide"),
                Layout.of(
                        false,
                        List.of(
                                new ColumnLayout(24, CellStyle.LONG_TEXT),
                                new ColumnLayout(70, CellStyle.LONG_TEXT),
                                new ColumnLayout(70, CellStyle.LONG_TEXT))));
        sheet.row(false).text(CellStyle.TITLE, type.title(language));
        for (String line : words.of(language, "importing.guide.text").split("\\|")) {
            sheet.row(false).text(CellStyle.PLAIN, line.strip());
        }
        sheet.row(false);
        sheet.row(false)
                .text(CellStyle.HEADING, words.of(language, "importing.guide.column"))
                .text(CellStyle.HEADING, words.of(language, "importing.guide.how"))
                .text(CellStyle.HEADING, words.of(language, "importing.guide.choices"));
        for (SheetColumn column : columns) {
            sheet.row(false)
                    .text(CellStyle.LONG_TEXT, words.heading(column, language))
                    .text(CellStyle.LONG_TEXT, words.hint(column, type, language))
                    .text(CellStyle.LONG_TEXT, CodeSheet.allowed(column, language));
        }
    }
}
