package org.civilaffairs.app.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends the session and goes back to log-in. */
@WebServlet(name = "log-out", urlPatterns = "/log-out")
public class LogOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Sessions sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        sessions.end(request);
        response.sendRedirect(request.getContextPath() + "/log-in");
    }
}
