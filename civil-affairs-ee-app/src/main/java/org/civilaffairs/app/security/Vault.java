package org.civilaffairs.app.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encryption of what must not be readable in the database (AES-256-GCM) and the keyed digests by which it is found again.
 * Each use names what it is for, so that a value copied from one column or row into another does not open there.
 */
@ApplicationScoped
public class Vault {

    private static final int IV = 12;
    private static final int TAG_BITS = 128;

    @Inject
    private Keys keys;

    private final SecureRandom random = new SecureRandom();

    /** Returns the text encrypted, as text; the purpose is needed to open it. */
    public String seal(String text, String purpose) {
        return Base64.getEncoder().encodeToString(seal(text.getBytes(StandardCharsets.UTF_8), purpose));
    }

    /** Returns the text that was sealed for the purpose. */
    public String open(String sealed, String purpose) {
        return new String(open(Base64.getDecoder().decode(sealed), purpose), StandardCharsets.UTF_8);
    }

    /** Returns the bytes encrypted: number of the key, initialisation vector, cipher text with its tag. */
    public byte[] seal(byte[] content, String purpose) {
        var key = keys.newest();
        var iv = new byte[IV];
        random.nextBytes(iv);
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key.getValue(), new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
            var sealed = cipher.doFinal(content);
            return ByteBuffer.allocate(Integer.BYTES + IV + sealed.length)
                    .putInt(key.getKey())
                    .put(iv)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Encryption is not to be had on this Java", e);
        }
    }

    /** Returns the bytes that were sealed for the purpose; what was changed or sealed for another one does not open. */
    public byte[] open(byte[] sealed, String purpose) {
        var buffer = ByteBuffer.wrap(sealed);
        int key = buffer.getInt();
        var iv = new byte[IV];
        buffer.get(iv);
        var content = new byte[buffer.remaining()];
        buffer.get(content);
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, keys.numbered(key), new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "What was stored for " + purpose + " does not open with this installation's keys", e);
        }
    }

    /** Returns the keyed digest (HMAC-SHA256, 64 hexadecimal digits) by which a value is found without being readable. */
    public String lookup(String text, String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(keys.lookup());
            return HexFormat.of().formatHex(mac.doFinal((purpose + '\n' + text).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC is not to be had on this Java", e);
        }
    }

    /** Returns the plain SHA-256 digest in 64 hexadecimal digits. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 is not to be had on this Java", e);
        }
    }
}
