package org.civilaffairs.app.printing;

import java.util.ArrayList;
import java.util.List;

/** Draws the rows of the table, each from its upper edge; returns where the next one begins. */
final class TableRows {

    static final float TOTAL_ROW = 15;

    private static final float HEADING_LEADING = 10.5f;
    private static final float MIDDLE = PageFrame.LEFT + EntryBlock.NUMBER_WIDTH / 2;
    private static final float BODY_LEFT = PageFrame.LEFT + EntryBlock.NUMBER_WIDTH;

    private final Pen pen;
    private final PrintFonts fonts;
    private final PrintWords words;
    private final List<EntryBlock.Row> headings = new ArrayList<>();

    TableRows(Pen pen, PrintFonts fonts, PrintWords words, List<Band> bands, LineBreaks breaks) {
        this.pen = pen;
        this.fonts = fonts;
        this.words = words;
        for (Band band : bands) {
            headings.add(EntryBlock.Row.of(
                    band,
                    band.cells().stream()
                            .map(cell -> breaks.even(
                                    cell.column().heading(),
                                    cell.width() - 2 * EntryBlock.PADDING,
                                    EntryBlock.HEADING_SIZE))
                            .toList()));
        }
    }

    /** Draws the headings, tinted, and a thick line under them. */
    float headings(float top) {
        float y = top - headingsHeight();
        pen.tint(PageFrame.LEFT, y, PageFrame.RIGHT - PageFrame.LEFT, headingsHeight());
        pen.centred(words.of("printing.number"), MIDDLE, (y + top) / 2 - 3, EntryBlock.HEADING_SIZE);
        y = top;
        for (EntryBlock.Row row : headings) {
            y = heading(row, y);
        }
        pen.line(PageFrame.LEFT, y, PageFrame.RIGHT, y, Pen.THICK);
        return y;
    }

    float headingsHeight() {
        float height = 0;
        for (EntryBlock.Row row : headings) {
            height += height(row);
        }
        return height;
    }

    private static float height(EntryBlock.Row row) {
        return row.lines() * HEADING_LEADING + 2 * EntryBlock.PADDING;
    }

    private float heading(EntryBlock.Row row, float top) {
        float height = height(row);
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = row.band().cells().get(i);
            var lines = row.cells().get(i);
            float base = top - (height - lines.size() * HEADING_LEADING) / 2 - EntryBlock.HEADING_SIZE;
            for (String line : lines) {
                pen.centred(line, cell.left() + cell.width() / 2, base, EntryBlock.HEADING_SIZE);
                base -= HEADING_LEADING;
            }
        }
        return close(row.band(), top, top - height);
    }

    /** Draws some lines of a row: all of them, unless it is longer than what is left of the page. */
    float row(EntryBlock.Row row, int from, int to, boolean struck, float top) {
        float bottom = top - EntryBlock.height(to - from);
        float base = top - EntryBlock.PADDING - EntryBlock.SIZE;
        if (row.band() == null) {
            for (String line : part(row.cells().get(0), from, to)) {
                pen.text(line, BODY_LEFT + EntryBlock.PADDING, base, EntryBlock.NOTE_SIZE);
                base -= EntryBlock.LEADING;
            }
            return bottom;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            cell(row.band().cells().get(i), part(row.cells().get(i), from, to), base, struck);
        }
        return close(row.band(), top, bottom);
    }

    private static List<String> part(List<String> lines, int from, int to) {
        return lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size()));
    }

    private void cell(Band.Cell cell, List<String> lines, float firstBase, boolean struck) {
        float base = firstBase;
        for (String line : lines) {
            float left = cell.left() + EntryBlock.PADDING;
            if (cell.column().room().right()) {
                left = cell.left() + cell.width() - EntryBlock.PADDING - fonts.width(line, EntryBlock.SIZE);
            }
            pen.text(line, left, base, EntryBlock.SIZE);
            if (struck) {
                pen.strike(line, left, base, EntryBlock.SIZE);
            }
            base -= EntryBlock.LEADING;
        }
    }

    /** Draws an entry's number between the edges of its rows, with its marks or, on a further page, the word for it. */
    void number(EntryBlock block, boolean goesOn, float top, float bottom) {
        float base = top - EntryBlock.PADDING - EntryBlock.SIZE;
        var number = String.valueOf(block.entry().number());
        pen.centred(goesOn ? words.of("printing.goesOn", number) : number, MIDDLE, base, EntryBlock.SIZE);
        for (String mark : goesOn ? List.<String>of() : block.marks()) {
            base -= EntryBlock.MARK_SIZE + 2;
            pen.centred(mark, MIDDLE, base, EntryBlock.MARK_SIZE);
        }
        pen.line(PageFrame.LEFT, bottom, PageFrame.RIGHT, bottom, Pen.THICK * 2 / 3);
    }

    /** Draws the sums of a band's amounts under their columns. */
    float totals(Band band, String side, String label, Totals totals, float top, float line) {
        pen.tint(PageFrame.LEFT, top - TOTAL_ROW, PageFrame.RIGHT - PageFrame.LEFT, TOTAL_ROW);
        pen.line(PageFrame.LEFT, top, PageFrame.RIGHT, top, line);
        float base = top - TOTAL_ROW + 4.5f;
        pen.centred(label, MIDDLE, base, EntryBlock.NOTE_SIZE);
        for (Band.Cell cell : band.cells()) {
            if (cell.column().summed()) {
                var sum = totals.of(side, cell.column().key());
                float room = cell.width() - 2 * EntryBlock.PADDING;
                float size = Math.min(EntryBlock.SIZE, EntryBlock.SIZE * room / fonts.width(sum, EntryBlock.SIZE));
                pen.textUpTo(sum, cell.left() + cell.width() - EntryBlock.PADDING, base, size);
            }
        }
        verticals(band, top, top - TOTAL_ROW);
        return top - TOTAL_ROW;
    }

    private float close(Band band, float top, float bottom) {
        verticals(band, top, bottom);
        pen.rule(BODY_LEFT, bottom, PageFrame.RIGHT, bottom);
        return bottom;
    }

    private void verticals(Band band, float top, float bottom) {
        for (Band.Cell cell : band.cells().subList(1, band.cells().size())) {
            pen.rule(cell.left(), top, cell.left(), bottom);
        }
    }
}
