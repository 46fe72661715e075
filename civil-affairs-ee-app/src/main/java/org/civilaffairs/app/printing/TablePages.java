package org.civilaffairs.app.printing;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfContentByte;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The pages with the entries: one is open at a time, and what is finished has left the memory. */
final class TablePages {

    private static final float BODY_LEFT = PageFrame.LEFT + EntryBlock.NUMBER_WIDTH;
    private static final float BODY_WIDTH = PageFrame.RIGHT - BODY_LEFT;

    /** A long entry isn't begun where fewer lines than these are left. */
    private static final int FEWEST_LINES = 4;

    private final Document document;
    private final PdfContentByte canvas;
    private final PageFrame frame;
    private final PrintWords words;
    private final PrintFonts fonts;
    private final LineBreaks breaks;
    private final Pen pen;
    private final List<Band> bands;
    private final TableRows table;
    private final List<String> sides;
    private final float bodyTop;
    private final float bodyBottom;
    private final Totals ofPage = new Totals();
    private final Totals ofBook = new Totals();
    private final Set<Integer> missing = new TreeSet<>();
    private PrintedEntry last;
    private boolean struckAmount;
    private float y;

    TablePages(
            Document document,
            PdfContentByte canvas,
            PageFrame frame,
            PrintedTable printed,
            PrintWords words,
            PrintFonts fonts) {
        this.document = document;
        this.canvas = canvas;
        this.frame = frame;
        this.words = words;
        this.fonts = fonts;
        breaks = new LineBreaks(fonts);
        pen = new Pen(canvas, fonts);
        bands = Band.spread(printed.columns(), BODY_LEFT, BODY_WIDTH, breaks);
        table = new TableRows(pen, fonts, words, bands, breaks);
        bodyTop = PageFrame.TOP - table.headingsHeight();
        sides = printed.sides();
        long totals = bands.stream().filter(Band::hasTotals).count() * 2 * sides.size();
        bodyBottom = PageFrame.BOTTOM + totals * TableRows.TOTAL_ROW;
    }

    Totals ofBook() {
        return ofBook;
    }

    /** Begins the first page. */
    void begin() {
        document.newPage();
        frame.head(pen, canvas);
        y = table.headings(PageFrame.TOP);
        missing.clear();
        ofPage.clear();
        struckAmount = false;
    }

    /** Writes an entry; one that is longer than a page goes on on the next. */
    void add(PrintedEntry entry) {
        var block = new EntryBlock(entry, bands, BODY_WIDTH, fonts, breaks);
        boolean fitsOnOne = block.height() <= bodyTop - bodyBottom;
        if (block.height() > y - bodyBottom && (fitsOnOne || linesLeft() < FEWEST_LINES)) {
            turn();
        }
        note(block);
        float top = y;
        boolean goesOn = false;
        for (EntryBlock.Row row : block.rows()) {
            int from = 0;
            while (from < row.lines()) {
                if (linesLeft() < 1) {
                    table.number(block, goesOn, top, y);
                    turn();
                    note(block);
                    top = y;
                    goesOn = true;
                }
                int to = Math.min(row.lines(), from + linesLeft());
                y = table.row(row, from, to, entry.struck(), y);
                from = to;
            }
        }
        table.number(block, goesOn, top, y);
        ofPage.add(entry);
        ofBook.add(entry);
    }

    /** Ends the last page. */
    void end() {
        if (linesLeft() >= 1) {
            pen.centred(words.of("printing.blank"), (BODY_LEFT + PageFrame.RIGHT) / 2, y - 16, EntryBlock.NOTE_SIZE);
        }
        finish();
    }

    private String label(String of, String side) {
        return side.isEmpty() ? words.of("printing.total." + of) : words.of("printing.total.side." + of, side);
    }

    private int linesLeft() {
        return (int) ((y - bodyBottom - 2 * EntryBlock.PADDING) / EntryBlock.LEADING);
    }

    private void turn() {
        finish();
        begin();
    }

    private void note(EntryBlock block) {
        missing.addAll(block.missing());
        last = block.entry();
        struckAmount |= last.struck() && !last.amounts().isEmpty();
    }

    private void finish() {
        float at = bodyBottom;
        for (Band band : bands) {
            for (String side : band.hasTotals() ? sides : List.<String>of()) {
                float line = at == bodyBottom ? Pen.THICK : Pen.THIN;
                at = table.totals(band, side, label("page", side), ofPage, at, line);
                at = table.totals(band, side, label("running", side), ofBook, at, Pen.THIN);
            }
        }
        float height = PageFrame.TOP - PageFrame.BOTTOM;
        pen.box(PageFrame.LEFT, PageFrame.BOTTOM, PageFrame.RIGHT - PageFrame.LEFT, height, Pen.THICK);
        pen.line(BODY_LEFT, PageFrame.TOP, BODY_LEFT, PageFrame.BOTTOM, Pen.THIN);
        frame.foot(pen, last, missing, struckAmount ? words.of("printing.struck") : "");
    }
}
