package org.civilaffairs.core.register;

import java.util.regex.Pattern;
import org.civilaffairs.core.internal.Digests;

/**
 * What stands in an entry in place of a sensitive value: what may be seen of it, and a digest that binds it. Whoever
 * has the salt and the value can prove the value; nobody else learns it.
 */
public final class Commitment {

    private static final Pattern SALT = Pattern.compile("[0-9a-f]{32}");
    private static final String BETWEEN = " sha256:";

    private Commitment() {}

    /** Returns {@code <masked> sha256:<hex of SHA-256(salt ":" column ":" value)>}. */
    public static String of(String salt, Column column, String value) {
        if (!isSalt(salt)) {
            throw new IllegalArgumentException("A salt is 16 random bytes in lower-case hexadecimal");
        }
        return column.masked(value) + BETWEEN + Digests.of(salt + ":" + column.key() + ":" + value);
    }

    /** Returns whether a value, with the salt that was used, is the one that an entry's text binds. */
    public static boolean proves(String text, String salt, Column column, String value) {
        return text.equals(of(salt, column, value));
    }

    /** Returns what may be seen of the value, without the digest. */
    public static String shown(String text) {
        int place = text.lastIndexOf(BETWEEN);
        return place < 0 ? text : text.substring(0, place);
    }

    static boolean isSalt(String text) {
        return SALT.matcher(text).matches();
    }
}
