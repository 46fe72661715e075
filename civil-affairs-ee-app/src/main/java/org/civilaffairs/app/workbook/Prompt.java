package org.civilaffairs.app.workbook;

/**
 * What a spreadsheet says of a column's cells when somebody is about to fill them in.
 *
 * @param column the column, from 0
 * @param title  the words above
 * @param text   the words
 * @param list   where the choices of the drop-down stand, such as {@code '代码'!$A$1:$A$6}; empty for none
 */
public record Prompt(int column, String title, String text, String list) {

    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_TEXT = 255;

    String xml(int firstRow, int lastRow) {
        String letters = Ooxml.letters(column);
        // Codes and labels are both right, and so are several of them: what is typed is looked at when it comes in.
        String kind = list.isEmpty() ? "" : " type=\"list\"";
        return "<dataValidation" + kind
                + " allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"0\" promptTitle=\""
                + Ooxml.escaped(cut(title, LONGEST_TITLE)) + "\" prompt=\"" + Ooxml.escaped(cut(text, LONGEST_TEXT))
                + "\" sqref=\"" + letters + firstRow + ":" + letters + lastRow + "\">"
                + (list.isEmpty() ? "" : "<formula1>" + Ooxml.escaped(list) + "</formula1>") + "</dataValidation>";
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
