package org.civilaffairs.app.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes the switch of language or type size and goes back to the page where it was pressed. It is kept in two cookies and, for
 * somebody logged in, in the account. */
@WebServlet(name = "look", urlPatterns = "/look")
public class LookServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient ChosenLooks kept;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var choice = new LookChoice(request.getParameter("language"), request.getParameter("large"));
        choice.keep(request, response);
        kept.keep(choice);
        response.sendRedirect(back(request));
    }

    /** Only an address of this application: anything else could lead the visitor away to a look-alike. */
    private static String back(HttpServletRequest request) {
        var home = request.getContextPath() + "/";
        var from = request.getParameter("from");
        boolean ours = from != null && from.startsWith(home) && !from.startsWith("//") && !from.contains("\\");
        return ours && from.chars().noneMatch(Character::isISOControl) ? from : home;
    }
}
