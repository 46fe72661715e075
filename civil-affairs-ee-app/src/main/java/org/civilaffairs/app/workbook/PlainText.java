package org.civilaffairs.app.workbook;

/**
 * Keeps texts from becoming formulas, here or in whatever the file is made into later. A text that begins like one gets an apostrophe in
 * front; so does one that begins with an apostrophe, so that taking one away gives back what was there.
 */
public final class PlainText {

    private static final String ACTIVE = "=+-@\t\r\n＝＋－＠'";

    private PlainText() {}

    /** Returns the text as it is written into a cell. */
    public static String guarded(String text) {
        return !text.isEmpty() && ACTIVE.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** Returns the text that was written: without the apostrophe in front, whoever put it there. */
    public static String unguarded(String text) {
        return text.startsWith("'") ? text.substring(1) : text;
    }
}
