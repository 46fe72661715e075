package org.civilaffairs.app.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.core.rule.Language;

/**
 * What somebody chose of language and size of type.
 *
 * @param language the tag of one of our languages; null where none is chosen
 * @param large    {@code true} or {@code false}; null where neither is chosen
 */
public record LookChoice(String language, String large) {

    private static final Set<String> TAGS =
            Stream.of(Language.values()).map(Language::tag).collect(Collectors.toSet());
    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    public LookChoice {
        language = TAGS.contains(language) ? language : null;
        large = "true".equals(large) || "false".equals(large) ? large : null;
    }

    /** Returns this choice, and the other's where this has none. */
    public LookChoice or(LookChoice other) {
        return new LookChoice(language == null ? other.language : language, large == null ? other.large : large);
    }

    /** Keeps it in the browser, where {@link Look} finds it. */
    public void keep(HttpServletRequest request, HttpServletResponse response) {
        keep(Look.LANGUAGE, language, request, response);
        keep(Look.LARGE, large, request, response);
    }

    private static void keep(String name, String value, HttpServletRequest request, HttpServletResponse response) {
        if (value == null) {
            return;
        }
        var cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
