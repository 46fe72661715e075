package org.civilaffairs.app.importing;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.civilaffairs.app.web.Written;
import org.civilaffairs.app.workbook.Cell;
import org.civilaffairs.app.workbook.CellStyle;
import org.civilaffairs.app.workbook.Layout;
import org.civilaffairs.app.workbook.Layout.ColumnLayout;
import org.civilaffairs.app.workbook.Prompt;
import org.civilaffairs.app.workbook.SheetWriter;
import org.civilaffairs.app.workbook.WorkbookWriter;
import org.civilaffairs.core.register.Column;
import org.civilaffairs.core.register.ColumnType;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.rule.Language;

/**
 * The sheet of a book, for templates, for rows returned and for a book given out: a hidden row of column keys, the headings, and rows; with
 * prompts, drop-downs and the sheets that they need behind it.
 */
final class BookSheet implements AutoCloseable {

    private static final int LAST_PROMPTED_ROW = 50_002;
    private static final int LONGEST_NAME = 31;

    private final WorkbookWriter workbook;
    private final RegisterType type;
    private final Language language;
    private final SheetWords words;
    private final List<SheetColumn> columns;
    private final SheetWriter sheet;

    /** Begins the workbook; the leading columns are ours, by their keys, and passed over when the sheet comes back. */
    BookSheet(WorkbookWriter workbook, RegisterType type, Language language, SheetWords words, List<String> leading)
            throws IOException {
        this.workbook = workbook;
        this.type = type;
        this.language = language;
        this.words = words;
        this.columns = SheetColumn.of(type);
        String title = type.title(language);
        String name = title.length() > LONGEST_NAME ? title.substring(0, LONGEST_NAME) : title;
        sheet = workbook.sheet(name, layout(leading));
        sheet.row(true);
        leading.forEach(key -> sheet.text(CellStyle.HEADING, key));
        columns.forEach(column -> sheet.text(CellStyle.HEADING, column.key()));
        sheet.row(false);
        leading.forEach(key -> sheet.text(CellStyle.HEADING, words.of(language, "importing.column." + key)));
        columns.forEach(column -> sheet.text(
                column.required() ? CellStyle.HEADING_MUST : CellStyle.HEADING, words.heading(column, language)));
    }

    private Layout layout(List<String> leading) {
        List<ColumnLayout> layouts = new ArrayList<>();
        leading.forEach(key -> layouts.add(new ColumnLayout(key.equals("error") ? 50 : 8, CellStyle.TEXT)));
        List<Prompt> prompts = new ArrayList<>();
        int lists = 0;
        for (SheetColumn column : columns) {
            String list = hasList(column)
                    ? "'" + CodeSheet.NAME + "'!"
                            + CodeSheet.range(
                                    lists++, CodeSheet.choices(column, language).size())
                    : "";
            prompts.add(
                    new Prompt(layouts.size(), words.name(column, language), words.hint(column, type, language), list));
            layouts.add(new ColumnLayout(width(column.type()), style(column.type())));
        }
        return new Layout(false, layouts, 2, prompts, 3, LAST_PROMPTED_ROW);
    }

    static boolean hasList(SheetColumn column) {
        return column.type() == ColumnType.CODE || column.type() == ColumnType.YES_NO;
    }

    private static double width(ColumnType type) {
        return switch (type) {
            case LONG_TEXT, NAMES -> 36;
            case IDENTITY_NUMBER, CREDIT_CODE, TEXT, CODE, CODES -> 22;
            case DATE_TIME -> 18;
            default -> 13;
        };
    }

    private static CellStyle style(ColumnType type) {
        return switch (type) {
            case DATE -> CellStyle.DAY;
            case DATE_TIME -> CellStyle.MOMENT;
            case MONEY -> CellStyle.MONEY;
            case QUANTITY -> CellStyle.QUANTITY;
            case WHOLE -> CellStyle.WHOLE;
            case LONG_TEXT, NAMES -> CellStyle.LONG_TEXT;
            default -> CellStyle.TEXT;
        };
    }

    /** Writes a row: what stands in the leading columns, and canonical text by column key. */
    void row(List<String> leading, Map<String, String> values) throws IOException {
        sheet.row(false);
        leading.forEach(text -> sheet.text(CellStyle.LONG_TEXT, text));
        for (SheetColumn column : columns) {
            String value = values.getOrDefault(column.key(), "");
            if (value.isEmpty()) {
                sheet.nothing();
            } else {
                write(column, value);
            }
        }
    }

    private void write(SheetColumn column, String value) {
        switch (column.type()) {
            case DATE -> sheet.day(LocalDate.parse(value));
            case DATE_TIME -> sheet.moment(LocalDateTime.parse(value));
            case MONEY, QUANTITY, WHOLE -> sheet.number(style(column.type()), new BigDecimal(value));
            case CODE ->
                sheet.text(
                        CellStyle.TEXT,
                        column.own()
                                .flatMap(Column::codes)
                                .flatMap(list -> list.find(value))
                                .map(code -> CodeSheet.choice(code, language))
                                .orElse(value));
            case YES_NO -> sheet.text(CellStyle.TEXT, Written.yesNo(value.equals("true"), language));
            default -> sheet.text(style(column.type()), value);
        }
    }

    /** Writes a row that comes back: what is wrong with it, where it stood, and its cells as they were typed. */
    void returned(String faults, int line, Map<String, Cell> typed) throws IOException {
        sheet.row(false).text(CellStyle.WRONG, faults).number(CellStyle.WHOLE, BigDecimal.valueOf(line));
        for (SheetColumn column : columns) {
            Cell cell = typed.get(column.key());
            if (cell == null) {
                sheet.nothing();
            } else if (cell.kind() == Cell.Kind.NUMBER) {
                sheet.number(style(column.type()), new BigDecimal(cell.text()));
            } else if (cell.kind() == Cell.Kind.DATE && cell.text().length() == 10) {
                sheet.day(LocalDate.parse(cell.text()));
            } else {
                sheet.text(CellStyle.TEXT, cell.text());
            }
        }
    }

    @Override
    public void close() throws IOException {
        GuideSheet.write(workbook, type, columns, language, words);
        CodeSheet.write(workbook, columns, language);
        workbook.close();
    }
}
