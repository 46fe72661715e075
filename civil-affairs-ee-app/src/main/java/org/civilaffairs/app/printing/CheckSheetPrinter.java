package org.civilaffairs.app.printing;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Prints a finding on one A4 page, upright: however much it rests on, the type gets smaller and the page stays one. */
final class CheckSheetPrinter {

    private static final float WIDTH = 595;
    private static final float HEIGHT = 842;
    private static final float LEFT = 52;
    private static final float RIGHT = 543;
    private static final float TOP = 752;
    private static final float HEADING = 96;
    private static final float PAD = 6;
    private static final float LEAST_WRITTEN = 58;
    private static final float FOOT = 150;
    private static final float[] SIZES = {10.5f, 9.5f, 8.5f, 7.5f, 6.5f, 5.5f};
    private static final float SMALL = 7;

    private final PrintFonts fonts;
    private final LineBreaks breaks;
    private final Set<Integer> missing = new TreeSet<>();

    CheckSheetPrinter(PrintFonts fonts) {
        this.fonts = fonts;
        breaks = new LineBreaks(fonts);
    }

    /** Writes the sheet; the stream is left open. */
    void print(CheckSheet sheet, String language, OutputStream out) {
        Document document = new Document(new Rectangle(WIDTH, HEIGHT));
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        document.addTitle(sheet.title() + " " + sheet.number());
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
        Pen pen = new Pen(writer.getDirectContent(), fonts);
        pen.boldCentred(sheet.title(), WIDTH / 2, 782, 20);
        pen.textUpTo(sheet.number(), RIGHT, TOP + 7, 9);
        float room = TOP - FOOT - sheet.written().size() * LEAST_WRITTEN;
        float y = TOP;
        pen.line(LEFT, y, RIGHT, y, Pen.THICK);
        for (Laid row : fitting(sheet, room)) {
            y = row(pen, y, row);
        }
        float each = (y - FOOT) / sheet.written().size();
        for (String heading : sheet.written()) {
            y = row(pen, y, new Laid(lines(heading, HEADING - PAD, SIZES[0]), List.of(), SIZES[0], each));
        }
        pen.line(LEFT, FOOT, LEFT, TOP, Pen.THICK);
        pen.line(RIGHT, FOOT, RIGHT, TOP, Pen.THICK);
        pen.line(LEFT + HEADING, FOOT, LEFT + HEADING, TOP, Pen.THIN);
        pen.line(LEFT, FOOT, RIGHT, FOOT, Pen.THICK);
        foot(pen, sheet);
        document.close();
    }

    /** A row with its lines broken for one size of type. */
    private record Laid(List<String> heading, List<String> lines, float size, float height) {}

    /** Returns the rows in the largest type in which they leave room for the pen; in the smallest, cut where they must be. */
    private List<Laid> fitting(CheckSheet sheet, float room) {
        List<Laid> rows = List.of();
        for (float size : SIZES) {
            rows = laid(sheet, size, Integer.MAX_VALUE);
            if (height(rows) <= room) {
                return rows;
            }
        }
        int most = (int) (room / rows.size() / leading(SIZES[SIZES.length - 1]));
        return laid(sheet, SIZES[SIZES.length - 1], Math.max(1, most - 1));
    }

    private static float height(List<Laid> rows) {
        return (float) rows.stream().mapToDouble(Laid::height).sum();
    }

    private List<Laid> laid(CheckSheet sheet, float size, int most) {
        List<Laid> rows = new ArrayList<>();
        for (CheckSheet.Filled filled : sheet.printed()) {
            List<String> heading = lines(filled.heading(), HEADING - PAD * 2, size);
            List<String> lines = new ArrayList<>();
            filled.texts().forEach(text -> lines.addAll(lines(text, RIGHT - LEFT - HEADING - PAD * 2, size)));
            List<String> kept = lines;
            if (lines.size() > most) {
                kept = new ArrayList<>(lines.subList(0, most));
                kept.set(most - 1, kept.get(most - 1) + " …");
            }
            int count = Math.max(1, Math.max(heading.size(), kept.size()));
            rows.add(new Laid(heading, kept, size, count * leading(size) + PAD * 1.6f));
        }
        return rows;
    }

    private static float leading(float size) {
        return size * 1.45f;
    }

    private List<String> lines(String text, float width, float size) {
        return breaks.of(fonts.printable(text, missing), width, size);
    }

    private float row(Pen pen, float top, Laid row) {
        float bottom = top - row.height();
        pen.tint(LEFT, bottom, HEADING, row.height());
        write(pen, row.heading(), LEFT + PAD, top, row.size());
        write(pen, row.lines(), LEFT + HEADING + PAD, top, row.size());
        pen.line(LEFT, bottom, RIGHT, bottom, Pen.THIN);
        return bottom;
    }

    private static void write(Pen pen, List<String> lines, float left, float top, float size) {
        float base = top - PAD * 0.8f - size;
        for (String line : lines) {
            pen.text(line, left, base, size);
            base -= leading(size);
        }
    }

    private void foot(Pen pen, CheckSheet sheet) {
        float base = FOOT - 26;
        float right = RIGHT - 96;
        float column = (right - LEFT) / 2;
        for (int at = 0; at < sheet.signatures().size(); at++) {
            String label = sheet.signatures().get(at);
            float left = LEFT + at % 2 * column;
            pen.text(label, left, base, 9.5f);
            float from = left + fonts.width(label, 9.5f) + 2;
            pen.line(from, base - 2, left + column - 12, base - 2, Pen.THIN);
            base -= at % 2 * 27;
        }
        pen.seal(RIGHT - 42, FOOT - 48, 36, sheet.seal(), 8);
        pen.text(sheet.digest(), LEFT, 46, SMALL);
        if (!missing.isEmpty()) {
            pen.text(String.join(" ", missing.stream().map(PrintFonts::name).toList()), LEFT, 36, SMALL);
        }
    }
}
