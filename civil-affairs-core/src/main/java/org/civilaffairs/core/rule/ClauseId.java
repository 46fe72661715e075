package org.civilaffairs.core.rule;

import java.io.Serializable;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clause of the plan: 2.1 is section two, item one; an item of 0 means the whole section.
 *
 * @param part the section, from 1
 * @param item the item within the section, 0 for the section as a whole
 */
public record ClauseId(int part, int item) implements Comparable<ClauseId>, Serializable {

    private static final Pattern FORM = Pattern.compile("([1-9])(?:\\.([1-9][0-9]?))?");
    private static final Comparator<ClauseId> ORDER =
            Comparator.comparingInt(ClauseId::part).thenComparingInt(ClauseId::item);

    public ClauseId {
        if (part < 1 || part > 9 || item < 0 || item > 99) {
            throw new IllegalArgumentException("A clause has a section 1–9 and an item 0–99: " + part + "." + item);
        }
    }

    /** Returns the clause written as "2.1", or as "3" for a whole section. */
    public static ClauseId parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A clause reads like 2.1 or 3: \"" + text + "\"");
        }
        return new ClauseId(
                Integer.parseInt(matcher.group(1)), matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2)));
    }

    @Override
    public int compareTo(ClauseId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return item == 0 ? Integer.toString(part) : part + "." + item;
    }
}
