package org.civilaffairs.core.person;

import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The identifier that the surrounding system gave to one person. It says nothing about the person, so that it may stand
 * in addresses, findings and logs, where an identity number must not.
 */
public record PersonId(String text) implements Comparable<PersonId>, Serializable {

    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z_-]{1,64}");
    private static final Pattern IDENTITY_NUMBER = Pattern.compile("[0-9]{17}[0-9Xx]");

    public PersonId {
        Objects.requireNonNull(text, "text");
        if (!FORM.matcher(text).matches() || IDENTITY_NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "A person's identifier has 1 to 64 letters, digits, - or _ and is no identity number");
        }
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
