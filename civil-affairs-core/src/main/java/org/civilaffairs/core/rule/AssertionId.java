package org.civilaffairs.core.rule;

import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Pattern;

/** The name of one statement of the specification, such as APT-01: the same in core, application and kit. */
public record AssertionId(String text) implements Comparable<AssertionId>, Serializable {

    private static final Pattern FORM = Pattern.compile("[A-Z]{3}-[0-9]{2}");

    public AssertionId {
        Objects.requireNonNull(text, "text");
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("An assertion id reads like APT-01: \"" + text + "\"");
        }
    }

    /** Returns the id written as {@link #toString} prints it. */
    public static AssertionId parse(String text) {
        return new AssertionId(text);
    }

    /** Returns the three letters of the family. */
    public String family() {
        return text.substring(0, 3);
    }

    @Override
    public int compareTo(AssertionId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
