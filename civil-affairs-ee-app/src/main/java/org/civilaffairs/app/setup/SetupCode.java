package org.civilaffairs.app.setup;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/**
 * The one-time code that protects set-up on a server that others can reach: whoever does not sit at the server itself has to have read
 * it in the server's log. A new one is made at every start until set-up is done; only its digest is stored.
 */
@ApplicationScoped
class SetupCode {

    /** Right before the line that says where to go. */
    static final int PRIORITY = Integer.MAX_VALUE - 1;

    private static final String NAME = "setup.code";
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int GROUPS = 4;
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]", "::1", "0:0:0:0:0:0:0:1");

    @Inject
    private Installation installation;

    void announce(@Observes @Priority(PRIORITY) @Initialized(ApplicationScoped.class) Object start) {
        if (!installation.isDone()) {
            var code = make();
            installation.keep(NAME, digest(code));
            System.out.println(
                    "Civil Affairs · 民政助理: set-up code for a browser on another machine (从其他电脑设置时的设置码): " + code);
        }
    }

    /** Tells whether a visitor has to show the code: everybody who is not at the server itself, or came through a proxy. */
    boolean neededBy(HttpServletRequest request) {
        boolean passedOn = request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null;
        // The name counts too: another site's name may be made to point at this machine.
        return passedOn || !loopback(request.getRemoteAddr()) || !HERE.contains(request.getServerName());
    }

    /** Tells whether this is the code of the latest start; spaces, hyphens and small letters don't matter. */
    boolean matches(String given) {
        var stored = installation.find(NAME).orElse("");
        return MessageDigest.isEqual(
                stored.getBytes(StandardCharsets.US_ASCII), digest(given).getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean loopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unreadable) {
            return false;
        }
    }

    private static String make() {
        var random = new SecureRandom();
        var code = new StringBuilder();
        for (int i = 0; i < GROUPS * 4; i++) {
            code.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    private static String digest(String code) {
        var plain = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
