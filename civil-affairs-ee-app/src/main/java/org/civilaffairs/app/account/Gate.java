package org.civilaffairs.app.account;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.civilaffairs.app.problem.Causes;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.problem.ProblemAnswer;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.security.Scope;

/**
 * Lets nobody past without a session or token, but to the few addresses that need neither. The API takes tokens only and pages take
 * sessions only, so that no other site can make a browser use the API.
 */
public class Gate implements Filter {

    private static final String API = "/api/";
    private static final String BEARER = "bearer ";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE");
    private static final Pattern CROOKED = Pattern.compile("(?i)//|/\\.{1,2}(/|$)|[;\\\\]|%(2e|2f|5c|3b|25|00)");
    private static final List<String> PUBLIC = List.of("/log-in", "/setup/", "/look");
    /** The same for everybody: nobody's session is asked for, so that another node may work on it at the same time. */
    private static final List<String> STATIC = List.of("/jakarta.faces.resource/", "/resources/", "/favicon.ico");

    @Inject
    private LogIns logIns;

    @Inject
    private Sessions sessions;

    @Inject
    private CurrentUser user;

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) anyRequest;
        var response = (HttpServletResponse) anyResponse;
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (!METHODS.contains(request.getMethod())) {
            ProblemAnswer.send(Problem.of(405, "method-not-allowed"), request, response);
        } else if (CROOKED.matcher(path).find()) {
            // What the server would still straighten must not be judged by how it begins.
            ProblemAnswer.send(Problem.notFound(""), request, response);
        } else if (path.startsWith(API)) {
            api(request, response, chain);
        } else {
            page(path, request, response, chain);
        }
    }

    private void api(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var proven = logIns.byToken(bearer(request));
        if (proven.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"civil-affairs\"");
            ProblemAnswer.send(Problem.unauthorized(), request, response);
            return;
        }
        var needed = READING.contains(request.getMethod()) ? Scope.READ : Scope.WRITE;
        if (!proven.get().scopes().contains(needed)) {
            ProblemAnswer.send(Problem.forbidden(), request, response);
            return;
        }
        user.become(proven.get().account(), proven.get().scopes(), request.getRemoteAddr());
        chain.doFilter(request, response);
    }

    private void page(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!READING.contains(request.getMethod()) && !fromHere(request)) {
            ProblemAnswer.send(Problem.forbidden(), request, response);
            return;
        }
        if (STATIC.stream().anyMatch(path::startsWith)) {
            chain.doFilter(request, response);
            return;
        }
        var account = sessions.account(request).flatMap(logIns::byId);
        if (account.isPresent()) {
            user.become(account.get(), EnumSet.allOf(Scope.class), request.getRemoteAddr());
        } else if (PUBLIC.stream().noneMatch(path::startsWith)) {
            response.sendRedirect(request.getContextPath() + "/log-in?from=" + wanted(path, request));
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException thrown) {
            var problem = Causes.of(thrown);
            if (problem.status() == 500 || response.isCommitted()) {
                throw thrown;
            }
            response.reset();
            response.sendError(problem.status());
        }
    }

    /** A form of another site is refused before it reaches a page; the pages' own token comes on top. */
    private static boolean fromHere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader("Origin");
        boolean sameSite = site == null || site.equals("same-origin") || site.equals("none");
        return sameSite && (origin == null || origin.endsWith("://" + request.getHeader("Host")));
    }

    private static String wanted(String path, HttpServletRequest request) {
        boolean page = request.getMethod().equals("GET");
        var query = request.getQueryString();
        var all = !page ? "/" : query == null ? path : path + "?" + query;
        return URLEncoder.encode(all, StandardCharsets.UTF_8);
    }

    private static String bearer(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        boolean bearer = header != null && header.toLowerCase(Locale.ROOT).startsWith(BEARER);
        return bearer ? header.substring(BEARER.length()).strip() : "";
    }
}
