package org.civilaffairs.app.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.civilaffairs.core.rule.Language;

/** Takes the switch of language or type size and goes back to the page where it was pressed. It changes nothing but two cookies. */
@WebServlet(name = "look", urlPatterns = "/look")
public class LookServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = request.getParameter("language");
        if (Stream.of(Language.values()).anyMatch(known -> known.tag().equals(language))) {
            keep(Look.LANGUAGE, language, request, response);
        }
        var large = request.getParameter("large");
        if ("true".equals(large) || "false".equals(large)) {
            keep(Look.LARGE, large, request, response);
        }
        response.sendRedirect(back(request));
    }

    private static void keep(String name, String value, HttpServletRequest request, HttpServletResponse response) {
        var cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    /** Only an address of this application: anything else could lead the visitor away to a look-alike. */
    private static String back(HttpServletRequest request) {
        var home = request.getContextPath() + "/";
        var from = request.getParameter("from");
        boolean ours = from != null && from.startsWith(home) && !from.startsWith("//") && !from.contains("\\");
        return ours && from.chars().noneMatch(Character::isISOControl) ? from : home;
    }
}
