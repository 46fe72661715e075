package org.civilaffairs.app.workbook;

/**
 * One cell that holds something.
 *
 * @param text the text; a number in plain figures, a day as 2026-03-02, a moment as 2026-03-02T09:30, true or false
 */
public record Cell(Kind kind, String text) {

    /** What the cell said that it holds. */
    public enum Kind {
        /** Words. */
        TEXT,
        /** A number. */
        NUMBER,
        /** A number shown as a day or a moment. */
        DATE,
        /** Yes or no. */
        BOOLEAN,
        /** What a formula gave that could not be worked out, such as #N/A. */
        ERROR
    }
}
