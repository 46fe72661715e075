package org.civilaffairs.app.printing;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What each numbered page has around its table: the book and the page's number above, signatures, seal and digest below. */
final class PageFrame {

    static final float WIDTH = 842;
    static final float HEIGHT = 595;
    static final float LEFT = 46;
    static final float RIGHT = 812;
    static final float TOP = 527;
    static final float BOTTOM = 100;

    private static final float SMALL = 7;
    private static final float TEXT = 9;
    private static final float TITLE = 17;
    private static final float SEAL = 32;

    private final PrintedBook book;
    private final PrintWords words;
    private final PrintFonts fonts;
    private final PdfTemplate total;
    private final PdfTemplate count;
    private final Set<Integer> missing = new TreeSet<>();
    private final String title;
    private final String village;
    private final String volume;
    private int page;

    PageFrame(PrintedBook book, PrintWords words, PrintFonts fonts, PdfContentByte canvas) {
        this.book = book;
        this.words = words;
        this.fonts = fonts;
        title = printable(book.title());
        village = printable(book.village()) + "　" + book.villageCode();
        volume = words.of("printing.volume", book.year(), book.volume());
        total = canvas.createTemplate(fonts.width(total(9999), TEXT), TEXT * 2);
        count = canvas.createTemplate(total.getWidth() * 2, TEXT * 2);
    }

    /** Returns what the cover shows as the number of pages, which is known at the end only. */
    PdfTemplate count() {
        return count;
    }

    PrintedBook book() {
        return book;
    }

    String village() {
        return village;
    }

    String title() {
        return title;
    }

    /** Returns the text with what no font shows as code points, which are then named in each page's foot. */
    String printable(String text) {
        return fonts.printable(text, missing);
    }

    int page() {
        return page;
    }

    /** Draws the head of the next page. */
    void head(Pen pen, PdfContentByte canvas) {
        page++;
        pen.boldCentred(title, (LEFT + RIGHT) / 2, 552, TITLE);
        pen.text(village, LEFT, TOP + 6, TEXT);
        float left = RIGHT - total.getWidth();
        pen.textUpTo(volume + "　" + words.of("printing.page", page), left - 2, TOP + 6, TEXT);
        canvas.addTemplate(total, left, TOP + 6 - TEXT / 2);
    }

    /** Draws the foot of a page with entries: the digest is the last one's; null where there is none yet. */
    void foot(Pen pen, PrintedEntry last, Set<Integer> missingHere, String remark) {
        foot(pen);
        if (last != null) {
            pen.text(words.of("printing.digest", last.number(), last.digest()), LEFT, 44, SMALL);
        }
        var all = new TreeSet<>(missing);
        all.addAll(missingHere);
        pen.text(all.isEmpty() ? remark : words.of("printing.missing", names(all)) + "　" + remark, LEFT, 33, SMALL);
    }

    /** Draws the places for signatures and the seal. */
    void foot(Pen pen) {
        float seal = RIGHT - SEAL - 4;
        signatures(pen, 68, seal - SEAL - 12);
        pen.seal(seal, 62, SEAL, words.of("printing.seal"), SMALL + 0.5f);
    }

    private void signatures(Pen pen, float base, float right) {
        var labels = new String[] {
            words.of("printing.sign.assistant"), words.of("printing.sign.checked"), words.of("printing.sign.head")
        };
        float each = (right - LEFT) / labels.length;
        float left = LEFT;
        for (String label : labels) {
            pen.text(label, left, base, TEXT);
            float from = left + fonts.width(label, TEXT) + 2;
            pen.line(from, base - 2, left + each - 12, base - 2, Pen.THIN);
            left += each;
        }
    }

    /** Writes the number of pages, known now, on all pages. */
    void fillTotal() {
        new Pen(total, fonts).textUpTo(total(page), total.getWidth(), TEXT / 2, TEXT);
        new Pen(count, fonts).text(words.of("printing.count.from", page), 0, TEXT / 2, Cover.SIZE);
    }

    private String total(int pages) {
        return words.of("printing.pages", pages);
    }

    private static String names(Set<Integer> codePoints) {
        return codePoints.stream().map(PrintFonts::name).collect(Collectors.joining(" "));
    }
}
