package org.civilaffairs.app.printing;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;

/** Draws on a page, in points from the lower left corner; each character in the font that shows it. */
final class Pen {

    static final float THIN = 0.35f;
    static final float THICK = 0.9f;

    private static final float INK = 0.12f;
    private static final float FAINT = 0.55f;

    private final PdfContentByte canvas;
    private final PrintFonts fonts;

    Pen(PdfContentByte canvas, PrintFonts fonts) {
        this.canvas = canvas;
        this.fonts = fonts;
    }

    void text(String text, float left, float base, float size) {
        text(text, left, base, size, false);
    }

    /** Writes text that ends at a place. */
    void textUpTo(String text, float right, float base, float size) {
        text(text, right - fonts.width(text, size), base, size, false);
    }

    void centred(String text, float middle, float base, float size) {
        text(text, middle - fonts.width(text, size) / 2, base, size, false);
    }

    /** Writes text as if printed from bold type: the font that is embedded has one weight, so that its outlines are inked. */
    void boldCentred(String text, float middle, float base, float size) {
        text(text, middle - fonts.width(text, size) / 2, base, size, true);
    }

    private void text(String text, float left, float base, float size, boolean bold) {
        if (text.isEmpty()) {
            return;
        }
        canvas.beginText();
        canvas.setGrayFill(INK);
        if (bold) {
            canvas.setGrayStroke(INK);
            canvas.setLineWidth(size / 45);
            canvas.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE);
        }
        canvas.setTextMatrix(left, base);
        int from = 0;
        while (from < text.length()) {
            BaseFont font = fonts.of(text.codePointAt(from));
            int to = from;
            while (to < text.length() && fonts.of(text.codePointAt(to)) == font) {
                to += Character.charCount(text.codePointAt(to));
            }
            canvas.setFontAndSize(font, size);
            canvas.showText(text.substring(from, to));
            from = to;
        }
        if (bold) {
            canvas.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
        }
        canvas.endText();
    }

    /** Strikes a line of text through, as the pen does on paper: it stays readable. */
    void strike(String text, float left, float base, float size) {
        canvas.setRGBColorStrokeF(0.75f, 0.1f, 0.1f);
        stroke(left - 1, base + size * 0.34f, left + fonts.width(text, size) + 1, base + size * 0.34f, 0.7f);
    }

    /** Draws a grey line, as between the columns of ruled paper. */
    void rule(float fromX, float fromY, float toX, float toY) {
        canvas.setGrayStroke(FAINT);
        stroke(fromX, fromY, toX, toY, THIN);
    }

    void line(float fromX, float fromY, float toX, float toY, float width) {
        canvas.setGrayStroke(INK);
        stroke(fromX, fromY, toX, toY, width);
    }

    void box(float left, float bottom, float width, float height, float line) {
        canvas.setGrayStroke(INK);
        canvas.setLineWidth(line);
        canvas.rectangle(left, bottom, width, height);
        canvas.stroke();
    }

    void tint(float left, float bottom, float width, float height) {
        canvas.setGrayFill(0.95f);
        canvas.rectangle(left, bottom, width, height);
        canvas.fill();
    }

    /** Draws the place where a seal belongs: a faint dashed ring with words in it. */
    void seal(float x, float y, float radius, String words, float size) {
        canvas.saveState();
        canvas.setGrayStroke(FAINT);
        canvas.setLineWidth(0.6f);
        canvas.setLineDash(3, 2, 0);
        canvas.circle(x, y, radius);
        canvas.stroke();
        canvas.restoreState();
        var lines = words.split("\n");
        float base = y + (lines.length - 2) * (size + 2) / 2 + size * 0.2f;
        for (String line : lines) {
            centred(line, x, base, size);
            base -= size + 2;
        }
    }

    private void stroke(float fromX, float fromY, float toX, float toY, float width) {
        canvas.setLineWidth(width);
        canvas.moveTo(fromX, fromY);
        canvas.lineTo(toX, toY);
        canvas.stroke();
    }
}
