package org.civilaffairs.app.security;

import java.math.BigInteger;
import java.security.SecureRandom;

/** Makes ids that say nothing and can't be guessed: 26 characters, 128 random bits. */
public final class OpaqueId {

    private static final SecureRandom RANDOM = new SecureRandom();

    private OpaqueId() {}

    /** Returns a new id. */
    public static String next() {
        var digits = new BigInteger(128, RANDOM).toString(32);
        return "0".repeat(26 - digits.length()) + digits;
    }
}
