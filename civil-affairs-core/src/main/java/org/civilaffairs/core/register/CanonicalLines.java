package org.civilaffairs.core.register;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The lines of a canonical form, taken one after the other in the order in which they must stand. */
final class CanonicalLines {

    private static final String BETWEEN = ": ";

    private final String text;
    private int place;
    private boolean other;

    CanonicalLines(String text) {
        this.text = text;
    }

    /** Returns the value of the next line if it has that name, and goes on; else an empty text. */
    String next(String name) {
        int start = place + name.length();
        if (!text.startsWith(name, place) || !text.startsWith(BETWEEN, start)) {
            return "";
        }
        return value(start + BETWEEN.length());
    }

    /**
     * Returns the value of the next line, which has that name.
     *
     * @throws IllegalArgumentException when it has another one, or there is none
     */
    String needed(String name) {
        String value = next(name);
        if (value.isEmpty()) {
            throw new IllegalArgumentException("An entry has a line \"" + name + "\"");
        }
        return value;
    }

    /** Returns the values of the next lines that have that name. */
    List<String> all(String name) {
        List<String> values = new ArrayList<>();
        for (String value = next(name); !value.isEmpty(); value = next(name)) {
            values.add(value);
        }
        return values;
    }

    /** Returns the next lines whose names begin so, by the rest of their names. */
    SortedMap<String, String> fields(String beginning) {
        SortedMap<String, String> fields = new TreeMap<>();
        while (text.startsWith(beginning, place)) {
            int end = text.indexOf(BETWEEN, place);
            if (end < 0) {
                break;
            }
            String key = text.substring(place + beginning.length(), end);
            fields.put(key, value(end + BETWEEN.length()));
        }
        return fields;
    }

    /** Goes on past the next line, if it is the one expected. */
    void expect(String name, String escaped) {
        int between = place + name.length();
        int value = between + BETWEEN.length();
        int end = value + escaped.length();
        boolean same = text.startsWith(name, place)
                && text.startsWith(BETWEEN, between)
                && text.startsWith(escaped, value)
                && text.startsWith("\n", end);
        other |= !same;
        place = same ? end + 1 : place;
    }

    /** Returns whether all lines were expected, and no other ones are left. */
    boolean asExpected() {
        return !other && place == text.length();
    }

    private String value(int start) {
        int end = text.indexOf('\n', start);
        if (end < 0) {
            throw new IllegalArgumentException("A line ends with a line feed");
        }
        place = end + 1;
        return CanonicalForm.unescaped(text.substring(start, end));
    }
}
