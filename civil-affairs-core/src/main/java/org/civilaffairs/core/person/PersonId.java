package org.civilaffairs.core.person;

import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The identifier that the surrounding system gave to one person. It says nothing about the person, so that it may stand
 * in addresses, findings and logs, where an identity number must not.
 */
public record PersonId(String text) implements Comparable<PersonId>, Serializable {

    private static final Pattern IDENTITY_NUMBER = Pattern.compile("[0-9]{17}[0-9Xx]");
    private static final int IDENTITY_LENGTH = 18;
    private static final int LONGEST = 64;

    public PersonId {
        Objects.requireNonNull(text, "text");
        if (!plain(text)
                || (text.length() == IDENTITY_LENGTH
                        && IDENTITY_NUMBER.matcher(text).matches())) {
            throw new IllegalArgumentException(
                    "A person's identifier has 1 to 64 letters, digits, - or _ and is no identity number");
        }
    }

    /** Each entry that is read names a person: a loop takes a fraction of a pattern's time. */
    private static boolean plain(String text) {
        for (int place = 0; place < text.length(); place++) {
            char c = text.charAt(place);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && (c < '0' || c > '9') && c != '-' && c != '_') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST;
    }

    @Override
    public int compareTo(PersonId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
