package org.civilaffairs.app.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Writes the rows of one sheet. */
public final class SheetWriter {

    private static final int BUFFER = 32 << 10;
    private static final double SECONDS_A_DAY = LocalTime.MAX.toSecondOfDay() + 1;

    private final OutputStream to;
    private final Layout layout;
    private final StringBuilder xml = new StringBuilder(BUFFER * 2);
    private int row;
    private int column;

    SheetWriter(OutputStream to, Layout layout) {
        this.to = to;
        this.layout = layout;
        xml.append(Ooxml.HEAD)
                .append("<worksheet xmlns=\"" + Ooxml.MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\">");
        if (layout.frozenRows() > 0) {
            xml.append("<pane ySplit=\"")
                    .append(layout.frozenRows())
                    .append("\" topLeftCell=\"A")
                    .append(layout.frozenRows() + 1)
                    .append("\" activePane=\"bottomLeft\" state=\"frozen\"/>");
        }
        xml.append("</sheetView></sheetViews>");
        columns();
        xml.append("<sheetData>");
    }

    private void columns() {
        if (layout.columns().isEmpty()) {
            return;
        }
        xml.append("<cols>");
        int place = 1;
        for (var one : layout.columns()) {
            xml.append("<col min=\"")
                    .append(place)
                    .append("\" max=\"")
                    .append(place)
                    .append("\" width=\"");
            xml.append(one.width())
                    .append("\" style=\"")
                    .append(one.style().ordinal())
                    .append("\" customWidth=\"1\"/>");
            place++;
        }
        xml.append("</cols>");
    }

    /** Ends the row before, and begins the next one. */
    public SheetWriter row(boolean hidden) throws IOException {
        endRow();
        row++;
        column = 0;
        xml.append("<row r=\"").append(row).append(hidden ? "\" hidden=\"1\">" : "\">");
        return this;
    }

    private void endRow() throws IOException {
        if (row > 0) {
            xml.append("</row>");
        }
        if (xml.length() > BUFFER) {
            send();
        }
    }

    private void send() throws IOException {
        to.write(xml.toString().getBytes(StandardCharsets.UTF_8));
        xml.setLength(0);
    }

    /** Leaves a cell empty. */
    public SheetWriter nothing() {
        column++;
        return this;
    }

    /** Writes a text, which no spreadsheet takes for a formula. */
    public SheetWriter text(CellStyle style, String text) {
        if (text.isEmpty()) {
            return nothing();
        }
        begin(style, " t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        Ooxml.escape(PlainText.guarded(text), xml);
        xml.append("</t></is></c>");
        return this;
    }

    /** Writes a number. */
    public SheetWriter number(CellStyle style, BigDecimal number) {
        begin(style, "><v>");
        xml.append(number.toPlainString()).append("</v></c>");
        return this;
    }

    /** Writes a day. */
    public SheetWriter day(LocalDate day) {
        begin(CellStyle.DAY, "><v>");
        xml.append(SerialDate.of(day)).append("</v></c>");
        return this;
    }

    /** Writes a day and a minute. */
    public SheetWriter moment(LocalDateTime moment) {
        begin(CellStyle.MOMENT, "><v>");
        xml.append(SerialDate.of(moment.toLocalDate()) + moment.toLocalTime().toSecondOfDay() / SECONDS_A_DAY)
                .append("</v></c>");
        return this;
    }

    private void begin(CellStyle style, String rest) {
        xml.append("<c r=\"").append(Ooxml.letters(column)).append(row);
        xml.append("\" s=\"").append(style.ordinal()).append('"').append(rest);
        column++;
    }

    void finish() throws IOException {
        endRow();
        xml.append("</sheetData>");
        if (!layout.prompts().isEmpty()) {
            xml.append("<dataValidations count=\"")
                    .append(layout.prompts().size())
                    .append("\">");
            for (Prompt prompt : layout.prompts()) {
                xml.append(prompt.xml(layout.promptFrom(), layout.promptTo()));
            }
            xml.append("</dataValidations>");
        }
        xml.append("</worksheet>");
        send();
    }
}
