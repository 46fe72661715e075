package org.civilaffairs.app.setup;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Leads every page to set-up until it is done; from then on set-up is no longer there. */
@WebFilter(filterName = "setup", urlPatterns = "/*")
public class SetupGate extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final String SETUP = "/setup/";
    private static final List<String> ALWAYS =
            List.of("/jakarta.faces.resource/", "/look", "/api/", "/openapi", "/health", "/favicon.ico");

    @Inject
    private transient Installation installation;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (ALWAYS.stream().anyMatch(path::startsWith)) {
            chain.doFilter(request, response);
        } else if (path.startsWith(SETUP) == installation.isDone()) {
            if (path.startsWith(SETUP)) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                response.sendRedirect(request.getContextPath() + "/setup/district");
            }
        } else {
            chain.doFilter(request, response);
        }
    }
}
