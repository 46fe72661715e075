package org.civilaffairs.app.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names and the writing of the standard's XML. */
final class Ooxml {

    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Ooxml() {}

    /** Adds a text to a part; characters that XML can't hold are written in the standard's own way, _x0007_. */
    static void escape(String text, StringBuilder to) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> to.append("&amp;");
                case '<' -> to.append("&lt;");
                case '>' -> to.append("&gt;");
                case '"' -> to.append("&quot;");
                case '_' ->
                    to.append(
                            ESCAPE.matcher(text)
                                            .region(i, Math.min(i + 7, text.length()))
                                            .lookingAt()
                                    ? "_x005F_"
                                    : "_");
                case '\n', '\t' -> to.append(c);
                default -> {
                    boolean half = Character.isSurrogate(c) && !paired(text, i);
                    if (c < ' ' || c >= 0xfffe || half) {
                        to.append(String.format("_x%04X_", (int) c));
                    } else {
                        to.append(c);
                    }
                }
            }
        }
    }

    static String escaped(String text) {
        var to = new StringBuilder(text.length() + 16);
        escape(text, to);
        return to.toString();
    }

    /** Returns a text as it was before {@link #escape}, of which the XML parser has undone the rest. */
    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }

    private static boolean paired(String text, int i) {
        char c = text.charAt(i);
        return Character.isHighSurrogate(c)
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    /** Returns the letters of a column, from 0. */
    static String letters(int column) {
        String letters = "";
        for (int left = column; left >= 0; left = left / 26 - 1) {
            letters = (char) ('A' + left % 26) + letters;
        }
        return letters;
    }
}
