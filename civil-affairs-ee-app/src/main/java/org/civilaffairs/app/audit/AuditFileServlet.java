package org.civilaffairs.app.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;

/** The entries that the page of the trail shows, all of them, as a file. */
@WebServlet(name = "audit-file", urlPatterns = "/audit/file")
public class AuditFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient AuditService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var filter = AuditFilter.of(
                text(request, "division"),
                text(request, "user"),
                text(request, "action"),
                day(request, "since"),
                day(request, "until"));
        // Whoever may not is told so before the file begins.
        service.list(filter, Long.MAX_VALUE, 1);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
        service.write(filter, response.getWriter());
    }

    private static LocalDate day(HttpServletRequest request, String name) {
        var text = text(request, name);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw Problem.invalid(FieldError.of(name, text, "invalid", "2026-01-31"));
        }
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }
}
