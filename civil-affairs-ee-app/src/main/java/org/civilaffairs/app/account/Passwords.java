package org.civilaffairs.app.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.civilaffairs.app.problem.Problem;

/**
 * Password digests: PBKDF2 with HMAC-SHA-512, written {@code rounds:salt:digest}. Only as many are computed at a time as there are
 * processors, so that a flood of log-ins cannot take the whole machine.
 */
@ApplicationScoped
class Passwords {

    /** The least that is asked of a new password; no rules of composition beside it. */
    static final int SHORTEST = 12;

    /** The most; longer ones would only cost time. */
    static final int LONGEST = 128;

    private static final int ROUNDS = 210_000;
    private static final int SALT = 16;
    private static final int BITS = 512;
    private static final long PATIENCE_SECONDS = 10;

    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final SecureRandom random = new SecureRandom();

    /** Tells whether a new password will do: long enough, not too long to work with, and more than the user's own name. */
    static boolean acceptable(String password, String userName) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        return length >= SHORTEST
                && password.length() <= LONGEST
                && !password.toLowerCase(Locale.ROOT).contains(userName.toLowerCase(Locale.ROOT));
    }

    String digest(String password) {
        var salt = new byte[SALT];
        random.nextBytes(salt);
        var hex = HexFormat.of();
        return ROUNDS + ":" + hex.formatHex(salt) + ":" + hex.formatHex(derive(password, salt, ROUNDS));
    }

    /** Tells whether the password belongs to the digest; takes as long where there is none, so that time tells nothing. */
    boolean matches(String password, String digest) {
        if (digest == null || password.length() > LONGEST) {
            derive(password.substring(0, Math.min(password.length(), LONGEST)), new byte[SALT], ROUNDS);
            return false;
        }
        var parts = digest.split(":");
        var salt = HexFormat.of().parseHex(parts[1]);
        return MessageDigest.isEqual(
                HexFormat.of().parseHex(parts[2]), derive(password, salt, Integer.parseInt(parts[0])));
    }

    private byte[] derive(String password, byte[] salt, int rounds) {
        if (!mayStart()) {
            throw Problem.busy();
        }
        try {
            var spec = new PBEKeySpec(password.toCharArray(), salt, rounds, BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("PBKDF2 is not to be had on this Java", e);
        } finally {
            turns.release();
        }
    }

    private boolean mayStart() {
        try {
            return turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
