package org.civilaffairs.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;

/**
 * Sets everything in the session anew after a page was worked on. Where several nodes share sessions, a node passes on what was set; a
 * page's bean changes without being set. Requests for anything but pages set nothing, so that they overwrite no page.
 */
public class WholeSession extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        var session = request.getRequestURI().contains("/jakarta.faces.resource/") ? null : request.getSession(false);
        if (session != null) {
            for (String name : Collections.list(session.getAttributeNames())) {
                session.setAttribute(name, session.getAttribute(name));
            }
        }
    }
}
