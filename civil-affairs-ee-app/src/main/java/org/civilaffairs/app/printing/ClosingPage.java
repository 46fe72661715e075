package org.civilaffairs.app.printing;

import java.util.List;

/** The last sheet: what the book holds in all, the digest that seals it, and how anybody can check it. */
final class ClosingPage {

    private static final float LEFT = PageFrame.LEFT + 30;
    private static final float RIGHT = PageFrame.RIGHT - 30;
    private static final float SIZE = 10.5f;
    private static final float LEADING = 18;

    private final Pen pen;
    private final PrintFonts fonts;
    private final PrintWords words;
    private final LineBreaks breaks;
    private float y = PageFrame.TOP - 40;

    ClosingPage(Pen pen, PrintFonts fonts, PrintWords words) {
        this.pen = pen;
        this.fonts = fonts;
        this.words = words;
        breaks = new LineBreaks(fonts);
    }

    /** Draws what stands between head and foot. */
    void draw(PrintedTable table, Counts counts, Totals totals) {
        pen.box(
                PageFrame.LEFT,
                PageFrame.BOTTOM,
                PageFrame.RIGHT - PageFrame.LEFT,
                PageFrame.TOP - PageFrame.BOTTOM,
                Pen.THICK);
        pen.boldCentred(words.of("printing.end"), (LEFT + RIGHT) / 2, y, 15);
        y -= 34;
        say(words.of("printing.end.entries", counts.entries(), counts.struck()));
        for (PrintedColumn column : table.columns()) {
            for (String side : column.summed() ? table.sides() : List.<String>of()) {
                say(words.of("printing.end.total", column.heading() + side, totals.of(side, column.key())));
            }
        }
        if (counts.digest() == null) {
            say(words.of("printing.end.empty"));
            return;
        }
        y -= 8;
        say(words.of("printing.end.digest", counts.last()));
        pen.text(inGroups(counts.digest()), LEFT, y, 13);
        y -= 34;
        say(words.of("printing.check"));
        say(words.of("printing.check.file"));
        say(words.of("printing.check.run"));
        say(words.of("printing.check.compare"));
    }

    /** What a book holds: its entries, those struck through, the last one's number and digest (null where there is none). */
    record Counts(int entries, int struck, int last, String digest) {

        Counts and(PrintedEntry entry) {
            return new Counts(entries + 1, struck + (entry.struck() ? 1 : 0), entry.number(), entry.digest());
        }
    }

    private static String inGroups(String digest) {
        return digest.replaceAll("(.{8})(?!$)", "$1 ");
    }

    private void say(String text) {
        for (String line : breaks.of(text, RIGHT - LEFT, SIZE)) {
            pen.text(line, LEFT, y, SIZE);
            y -= LEADING;
        }
    }
}
