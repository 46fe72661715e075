package org.civilaffairs.app.importing;

import java.io.IOException;
import java.util.List;
import org.civilaffairs.app.web.Written;
import org.civilaffairs.app.workbook.CellStyle;
import org.civilaffairs.app.workbook.Layout;
import org.civilaffairs.app.workbook.SheetWriter;
import org.civilaffairs.app.workbook.WorkbookWriter;
import org.civilaffairs.core.register.Code;
import org.civilaffairs.core.register.Column;
import org.civilaffairs.core.register.ColumnType;
import org.civilaffairs.core.rule.Language;

/** The hidden sheet that drop-downs take their choices from: one column for each list, in the order of the book's columns. */
final class CodeSheet {

    static final String NAME = "codes";

    private CodeSheet() {}

    static List<String> choices(SheetColumn column, Language language) {
        return column.type() == ColumnType.YES_NO
                ? List.of(Written.yesNo(true, language), Written.yesNo(false, language))
                : column.own().flatMap(Column::codes).orElseThrow().codes().stream()
                        .map(code -> choice(code, language))
                        .toList();
    }

    /** Returns all that may stand in a column of codes; empty for another column. */
    static String allowed(SheetColumn column, Language language) {
        return column.own().flatMap(Column::codes).isEmpty()
                ? ""
                : String.join(language == Language.EN ? ", " : "、", choices(column, language));
    }

    static String choice(Code code, Language language) {
        return code.text() + " " + code.label(language);
    }

    static String range(int list, int choices) {
        String letters = list < 26 ? "" + (char) ('A' + list) : "A" + (char) ('A' + list - 26);
        return "$" + letters + "$1:$" + letters + "$" + choices;
    }

    static void write(WorkbookWriter workbook, List<SheetColumn> columns, Language language) throws IOException {
        SheetWriter sheet = workbook.sheet(NAME, Layout.of(true, List.of()));
        List<List<String>> lists = columns.stream()
                .filter(BookSheet::hasList)
                .map(column -> choices(column, language))
                .toList();
        int longest = lists.stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < longest; row++) {
            sheet.row(false);
            for (List<String> list : lists) {
                sheet.text(CellStyle.TEXT, row < list.size() ? list.get(row) : "");
            }
        }
    }
}
