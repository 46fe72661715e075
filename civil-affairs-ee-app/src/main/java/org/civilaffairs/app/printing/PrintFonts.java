package org.civilaffairs.app.printing;

import com.lowagie.text.pdf.BaseFont;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The fonts of printed books: a Song-like face for nearly everything, then one for rare characters of names and places. */
final class PrintFonts {

    private static final int WIDTH = 0xFFFF;
    private static final int SHOWN = 0x10000;
    private static final int SOUGHT = 0x20000;
    private static final int FILE = 18;

    private static SoftReference<PrintFonts> kept = new SoftReference<>(null);

    /** Each character of the first plane as it was found: its font's place, whether it shows, its width; 0 for not yet. */
    private final int[] found = new int[Character.MIN_SUPPLEMENTARY_CODE_POINT];

    private final List<FontFile> files;

    PrintFonts(List<FontFile> files) {
        this.files = List.copyOf(files);
    }

    /** Returns the fonts that come with the application; read once, and given back when memory is short. */
    static synchronized PrintFonts shipped() {
        var fonts = kept.get();
        if (fonts == null) {
            fonts = new PrintFonts(
                    List.of(FontFile.shipped("NotoSerifSC-Regular.ttf"), FontFile.shipped("CivilAffairsRareHan.ttf")));
            kept = new SoftReference<>(fonts);
        }
        return fonts;
    }

    /** Returns the first font that shows the character; the first of all where none does. */
    BaseFont of(int codePoint) {
        return files.get(find(codePoint) >>> FILE).font();
    }

    boolean shows(int codePoint) {
        return (find(codePoint) & SHOWN) != 0;
    }

    /** Returns the width of the text in points. */
    float width(String text, float size) {
        int sum = 0;
        for (int at = 0; at < text.length(); ) {
            int next = text.codePointAt(at);
            sum += width(next);
            at += Character.charCount(next);
        }
        return sum * size / 1000;
    }

    /** Returns the width of a character in thousandths of the font's size. */
    int width(int codePoint) {
        return find(codePoint) & WIDTH;
    }

    /**
     * Returns the text with every character that no font shows written as its code point; those are added to the set.
     * A tabulator becomes a space, line ends stay.
     */
    String printable(String text, Set<Integer> missing) {
        if (isPrintable(text)) {
            return text;
        }
        var shown = new StringBuilder();
        text.replace("\r\n", "\n").replace('\t', ' ').codePoints().forEach(one -> {
            if (one == '\n' || shows(one)) {
                shown.appendCodePoint(one);
            } else {
                missing.add(one);
                shown.append('[').append(name(one)).append(']');
            }
        });
        return shown.toString();
    }

    /** Returns a character's name by number, such as U+21413. */
    static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    private boolean isPrintable(String text) {
        for (int at = 0; at < text.length(); ) {
            int next = text.codePointAt(at);
            if (next != '\n' && !shows(next)) {
                return false;
            }
            at += Character.charCount(next);
        }
        return true;
    }

    private int find(int codePoint) {
        if (codePoint >= found.length) {
            return search(codePoint);
        }
        if (found[codePoint] == 0) {
            found[codePoint] = search(codePoint) | SOUGHT;
        }
        return found[codePoint];
    }

    private int search(int codePoint) {
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i).shows(codePoint)) {
                return i << FILE | SHOWN | files.get(i).width(codePoint);
            }
        }
        return files.get(0).width(codePoint);
    }
}
