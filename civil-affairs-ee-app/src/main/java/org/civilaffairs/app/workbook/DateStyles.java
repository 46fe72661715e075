package org.civilaffairs.app.workbook;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which of the workbook's cell styles show a number as a day or a moment. */
final class DateStyles extends DefaultHandler {

    private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.|\\*.");
    private static final Pattern DATE = Pattern.compile("[ymdhsYMDHS年月日时分秒]");

    private final Map<Integer, Boolean> own = new HashMap<>();
    private final BitSet dates = new BitSet();
    private int style;
    private boolean inStyles;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "numFmt" -> own.put(number(attributes), showsDate(attributes.getValue("formatCode")));
            case "cellXfs" -> inStyles = true;
            case "xf" -> {
                if (inStyles) {
                    dates.set(style++, formatIsDate(number(attributes)));
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("cellXfs")) {
            inStyles = false;
        }
    }

    /** Tells whether cells of that style, by its number from 0, are days or moments. */
    boolean isDate(String number) {
        return number != null && number.matches("[0-9]{1,6}") && dates.get(Integer.parseInt(number));
    }

    private boolean formatIsDate(int format) {
        return own.getOrDefault(
                format,
                format >= 14 && format <= 22
                        || format >= 27 && format <= 36
                        || format >= 45 && format <= 47
                        || format >= 50 && format <= 58);
    }

    private static boolean showsDate(String code) {
        boolean usual = code == null || code.equalsIgnoreCase("General");
        return !usual && DATE.matcher(NOT_FORMAT.matcher(code).replaceAll("")).find();
    }

    private static int number(Attributes attributes) {
        String number = attributes.getValue("numFmtId");
        return number != null && number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 0;
    }
}
