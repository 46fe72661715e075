package org.civilaffairs.core.register;

import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a paper lies: cabinet, shelf, box, item (柜-格-盒-件), each from 1. */
public record PaperPlace(int cabinet, int shelf, int box, int item) implements Serializable {

    private static final Pattern FORM = Pattern.compile("G([0-9]{1,2})-S([0-9]{1,2})-B([0-9]{1,3})-J([0-9]{1,4})");
    private static final int MOST_CABINETS = 99;
    private static final int MOST_BOXES = 999;
    private static final int MOST_ITEMS = 9999;

    public PaperPlace {
        boolean inside = within(cabinet, MOST_CABINETS)
                && within(shelf, MOST_CABINETS)
                && within(box, MOST_BOXES)
                && within(item, MOST_ITEMS);
        if (!inside) {
            throw new IllegalArgumentException("Cabinet, shelf, box and item are counted from 1: " + cabinet + ", "
                    + shelf + ", " + box + ", " + item);
        }
    }

    private static boolean within(int number, int most) {
        return number >= 1 && number <= most;
    }

    /** Returns the place written as {@link #toString} prints it; leading zeros don't matter. */
    public static PaperPlace parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A place in the cabinet reads like G1-S2-B07-J012: \"" + text + "\"");
        }
        return new PaperPlace(number(matcher, 1), number(matcher, 2), number(matcher, 3), number(matcher, 4));
    }

    private static String padded(int number, int digits) {
        String text = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    @Override
    public String toString() {
        return "G" + cabinet + "-S" + shelf + "-B" + padded(box, 2) + "-J" + padded(item, 3);
    }
}
