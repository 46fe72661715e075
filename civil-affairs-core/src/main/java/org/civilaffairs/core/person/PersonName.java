package org.civilaffairs.core.person;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Objects;

/**
 * A person's name as it stands on the identity card, characters beyond the basic plane included. White space around it
 * is taken off and full-width Latin letters stay as they are.
 *
 * @param text 1 to 60 characters, counted as code points, none of them a control character
 */
public record PersonName(String text) implements Comparable<PersonName>, Serializable {

    private static final int LONGEST = 60;

    public PersonName {
        text = Normalizer.normalize(Objects.requireNonNull(text, "text").strip(), Normalizer.Form.NFC);
        int length = text.codePointCount(0, text.length());
        if (length == 0 || length > LONGEST) {
            throw new IllegalArgumentException("A name has 1 to " + LONGEST + " characters, not " + length);
        }
        if (hasControl(text)) {
            throw new IllegalArgumentException("A name holds no control character");
        }
    }

    /** Controls are all in the basic plane. */
    private static boolean hasControl(String text) {
        for (int place = 0; place < text.length(); place++) {
            if (Character.isISOControl(text.charAt(place))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the name with all but its first character hidden. */
    public String masked() {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first) + "*".repeat(text.codePointCount(first, text.length()));
    }

    @Override
    public int compareTo(PersonName other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
