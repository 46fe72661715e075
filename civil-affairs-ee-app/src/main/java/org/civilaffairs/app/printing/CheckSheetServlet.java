package org.civilaffairs.app.printing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.civilaffairs.app.division.DivisionPath;
import org.civilaffairs.app.job.Download;
import org.civilaffairs.app.problem.Problem;

/** The sheet of a finding, for the page that lists it. */
@WebServlet(name = "check-sheet", urlPatterns = "/supervision/sheet")
public class CheckSheetServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient CheckSheetService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String digest = asked(request, "digest");
        byte[] pdf = service.print(DivisionPath.code(asked(request, "code")), day(asked(request, "on")), digest);
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.setHeader("Content-Disposition", Download.disposition(fileName(digest)));
        response.getOutputStream().write(pdf);
    }

    static String fileName(String digest) {
        return "核查单-" + digest.substring(0, 12) + ".pdf";
    }

    private static String asked(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            throw Problem.notFound(text);
        }
    }
}
