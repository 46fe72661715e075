package org.civilaffairs.app.printing;

import com.lowagie.text.pdf.BaseFont;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The fonts of printed books: a Song-like face for nearly everything, then one for rare characters of names and places. */
final class PrintFonts {

    private static SoftReference<PrintFonts> kept = new SoftReference<>(null);

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
        return file(codePoint).font();
    }

    boolean shows(int codePoint) {
        return file(codePoint).shows(codePoint);
    }

    /** Returns the width of the text in points. */
    float width(String text, float size) {
        return text.codePoints().map(this::width).sum() * size / 1000;
    }

    /** Returns the width of a character in thousandths of the font's size. */
    int width(int codePoint) {
        return file(codePoint).width(codePoint);
    }

    /**
     * Returns the text with every character that no font shows written as its code point; those are added to the set.
     * A tabulator becomes a space, line ends stay.
     */
    String printable(String text, Set<Integer> missing) {
        if (text.codePoints().allMatch(one -> one == '\n' || shows(one))) {
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

    private FontFile file(int codePoint) {
        for (FontFile file : files) {
            if (file.shows(codePoint)) {
                return file;
            }
        }
        return files.get(0);
    }
}
