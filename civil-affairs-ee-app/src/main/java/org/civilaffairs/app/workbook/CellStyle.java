package org.civilaffairs.app.workbook;

/** How cells look and what they take; all that our workbooks need. */
public enum CellStyle {
    /** As the spreadsheet shows things by itself. */
    PLAIN(0, 0, 0, ""),
    /** Whatever is typed stays text: identity numbers keep their last digits, codes their zeros. */
    TEXT(49, 0, 0, ""),
    /** Text of several lines. */
    LONG_TEXT(49, 0, 0, "<alignment vertical=\"top\" wrapText=\"1\"/>"),
    /** A day. */
    DAY(164, 0, 0, ""),
    /** A day and a minute. */
    MOMENT(165, 0, 0, ""),
    /** A month. */
    MONTH(49, 0, 0, ""),
    /** A whole number. */
    WHOLE(1, 0, 0, ""),
    /** A quantity of up to three decimals. */
    QUANTITY(166, 0, 0, ""),
    /** Yuan and fen. */
    MONEY(4, 0, 0, ""),
    /** A heading. */
    HEADING(49, 1, 2, "<alignment vertical=\"center\" wrapText=\"1\"/>"),
    /** The heading of what must be filled in. */
    HEADING_MUST(49, 2, 3, "<alignment vertical=\"center\" wrapText=\"1\"/>"),
    /** What is wrong with a row. */
    WRONG(49, 3, 4, "<alignment vertical=\"top\" wrapText=\"1\"/>"),
    /** A title. */
    TITLE(49, 4, 0, "");

    /** The part of the workbook that holds them, in the order of this list. */
    static String part() {
        var xml = new StringBuilder(4000);
        xml.append(Ooxml.HEAD)
                .append("<styleSheet xmlns=\"")
                .append(Ooxml.MAIN)
                .append("\"><numFmts count=\"3\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>")
                .append("<numFmt numFmtId=\"165\" formatCode=\"yyyy\\-mm\\-dd\\ hh:mm\"/>")
                .append("<numFmt numFmtId=\"166\" formatCode=\"#,##0.###\"/></numFmts>")
                .append("<fonts count=\"5\">")
                .append(font("", "FF1F2A37"))
                .append(font("<b/>", "FF1F2A37"))
                .append(font("<b/>", "FFA32A2E"))
                .append(font("", "FFA32A2E"))
                .append(font("<b/>", "FF1F6E5A"))
                .append("</fonts><fills count=\"5\">")
                .append(
                        "<fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>")
                .append(fill("FFE7ECEF"))
                .append(fill("FFF8E9E5"))
                .append(fill("FFFDF3F1"))
                .append("</fills><borders count=\"2\"><border/><border><left style=\"thin\"/><right style=\"thin\"/>")
                .append("<top style=\"thin\"/><bottom style=\"thin\"/></border></borders>")
                .append("<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"")
                .append(values().length)
                .append("\">");
        for (CellStyle style : values()) {
            xml.append(style.xf());
        }
        return xml.append("</cellXfs></styleSheet>").toString();
    }

    private final int format;
    private final int font;
    private final int fill;
    private final String alignment;

    CellStyle(int format, int font, int fill, String alignment) {
        this.format = format;
        this.font = font;
        this.fill = fill;
        this.alignment = alignment;
    }

    private String xf() {
        return "<xf numFmtId=\"" + format + "\" fontId=\"" + font + "\" fillId=\"" + fill + "\" borderId=\""
                + (fill > 0 ? 1 : 0) + "\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\""
                + (alignment.isEmpty() ? "/>" : " applyAlignment=\"1\">" + alignment + "</xf>");
    }

    private static String font(String weight, String colour) {
        return "<font>" + weight + "<sz val=\"11\"/><color rgb=\"" + colour + "\"/><name val=\"宋体\"/></font>";
    }

    private static String fill(String colour) {
        return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + colour + "\"/></patternFill></fill>";
    }
}
