package org.civilaffairs.app.importing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.civilaffairs.app.job.Download;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.web.Look;
import org.civilaffairs.core.register.RegisterType;

/** A book's template, for the page of imports. */
@WebServlet(name = "book-template", urlPatterns = "/importing/template")
public class TemplateServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient BookTemplate template;

    @Inject
    private transient Look look;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String book = Objects.requireNonNullElse(request.getParameter("book"), "");
        RegisterType type = RegisterType.find(book).orElseThrow(() -> Problem.notFound(book));
        response.setContentType(BookTemplate.TYPE);
        response.setHeader("Content-Disposition", Download.disposition(template.name(type, look.language())));
        template.write(type, look.language(), response.getOutputStream());
    }
}
