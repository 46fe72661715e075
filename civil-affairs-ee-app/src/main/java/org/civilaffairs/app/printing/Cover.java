package org.civilaffairs.app.printing;

import com.lowagie.text.pdf.PdfContentByte;
import java.util.List;

/** The first sheet, without a number: what book it is, whose, opened when and by whom, and the hands it went through. */
final class Cover {

    private static final float LEFT = PageFrame.LEFT + 44;
    private static final float RIGHT = PageFrame.RIGHT - 44;
    private static final float MIDDLE = (PageFrame.LEFT + PageFrame.RIGHT) / 2;
    private static final float FACTS_TOP = 346;
    private static final float FACTS_RIGHT = RIGHT - 170;
    private static final float FACT_ROW = 26;
    private static final float LABEL = 76;
    static final float SIZE = 10.5f;
    private static final float SEAL = 62;
    private static final float HANDS_TOP = 212;
    private static final float HANDS_BOTTOM = 66;

    private final Pen pen;
    private final PrintFonts fonts;
    private final PrintWords words;
    private final PageFrame frame;
    private final PrintedBook book;

    Cover(Pen pen, PrintFonts fonts, PrintWords words, PageFrame frame) {
        this.pen = pen;
        this.fonts = fonts;
        this.words = words;
        this.frame = frame;
        book = frame.book();
    }

    void draw(PdfContentByte canvas) {
        float width = PageFrame.RIGHT - PageFrame.LEFT;
        pen.box(PageFrame.LEFT, 40, width, 515, Pen.THICK);
        pen.box(PageFrame.LEFT + 4, 44, width - 8, 507, Pen.THIN);
        pen.centred(words.of("printing.cabinet"), MIDDLE, 518, 12);
        centred(frame.village(), 488, 14);
        centredBold(frame.title(), 428, 34);
        pen.centred(words.of("printing.volume", book.year(), book.volume()), MIDDLE, 388, 16);
        facts(canvas);
        pen.seal((FACTS_RIGHT + RIGHT) / 2 + 12, FACTS_TOP - 62, SEAL, words.of("printing.seal.committee"), 10);
        hands();
    }

    private void centred(String text, float base, float size) {
        pen.centred(text, MIDDLE, base, fitting(text, RIGHT - LEFT, size));
    }

    private void centredBold(String text, float base, float size) {
        pen.boldCentred(text, MIDDLE, base, fitting(text, RIGHT - LEFT, size));
    }

    private float fitting(String text, float room, float size) {
        return Math.min(size, size * room / Math.max(1, fonts.width(text, size)));
    }

    private void facts(PdfContentByte canvas) {
        float half = (FACTS_RIGHT - LEFT) / 2;
        float y = FACTS_TOP;
        fact(words.of("printing.opened.on"), words.date(book.openedOn()), LEFT, y, half);
        fact(words.of("printing.opened.by"), book.openedBy(), LEFT + half, y, half);
        y -= FACT_ROW;
        fact(words.of("printing.closed.on"), words.date(book.closedOn()), LEFT, y, half);
        fact(words.of("printing.closed.by"), book.closedBy(), LEFT + half, y, half);
        y -= FACT_ROW;
        fact(words.of("printing.count"), "", LEFT, y, half);
        canvas.addTemplate(frame.count(), LEFT + LABEL + 6, y - FACT_ROW + 5);
        fact(words.of("printing.archive.number"), book.archiveNumber(), LEFT + half, y, half);
        y -= FACT_ROW;
        fact(words.of("printing.code"), book.villageCode(), LEFT, y, half);
        fact(words.of("printing.place"), "", LEFT + half, y, half);
    }

    private void fact(String label, String value, float left, float top, float width) {
        pen.tint(left, top - FACT_ROW, LABEL, FACT_ROW);
        pen.box(left, top - FACT_ROW, LABEL, FACT_ROW, Pen.THIN);
        pen.box(left + LABEL, top - FACT_ROW, width - LABEL, FACT_ROW, Pen.THIN);
        float base = top - FACT_ROW / 2 - SIZE * 0.36f;
        pen.centred(label, left + LABEL / 2, base, fitting(label, LABEL - 6, SIZE));
        var shown = frame.printable(value);
        pen.text(shown, left + LABEL + 6, base, fitting(shown, width - LABEL - 12, SIZE));
    }

    private void hands() {
        pen.centred(words.of("printing.hands"), (LEFT + RIGHT) / 2, HANDS_TOP + 6, SIZE);
        int rows = Math.max(4, book.handOvers().size()) + 1;
        float height = Math.min(25, (HANDS_TOP - HANDS_BOTTOM) / rows);
        float y = HANDS_TOP;
        pen.tint(LEFT, y - height, RIGHT - LEFT, height);
        line(
                List.of(
                        words.of("printing.hands.from"),
                        words.of("printing.hands.to"),
                        words.of("printing.hands.on"),
                        words.of("printing.hands.last"),
                        words.of("printing.hands.witness"),
                        words.of("printing.hands.signed")),
                y,
                height);
        for (int row = 0; row < rows - 1; row++) {
            y -= height;
            line(
                    row < book.handOvers().size() ? cells(book.handOvers().get(row)) : List.of("", "", "", "", "", ""),
                    y,
                    height);
        }
    }

    private List<String> cells(PrintedBook.HandedOver hands) {
        return List.of(
                hands.from(),
                hands.to(),
                words.date(hands.on()),
                String.valueOf(hands.lastNumber()),
                hands.witness(),
                "");
    }

    private void line(List<String> texts, float top, float height) {
        float width = (RIGHT - LEFT) / texts.size();
        float left = LEFT;
        for (String text : texts) {
            pen.box(left, top - height, width, height, Pen.THIN);
            var shown = frame.printable(text);
            float size = fitting(shown, width - 8, Math.min(SIZE, height * 0.6f));
            pen.centred(shown, left + width / 2, top - height / 2 - size * 0.36f, size);
            left += width;
        }
    }
}
