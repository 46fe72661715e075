package org.civilaffairs.app.printing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.civilaffairs.app.job.Download;
import org.civilaffairs.app.web.Look;
import org.civilaffairs.core.register.BookId;

/** The print of a book, for its page: at once, or as a job where somebody would have to wait for it. */
@WebServlet(name = "book-print", urlPatterns = "/register/print")
public class BookPrintServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient PrintService service;

    @Inject
    private transient Look look;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        BookId book = AskedBook.of(request);
        if (service.isLong(book)) {
            service.start(book, look.language());
            response.sendRedirect(request.getContextPath() + "/job/index");
            return;
        }
        Printing printing = service.begin(book, look.language());
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", Download.disposition(printing.fileName()));
        service.print(printing, response.getOutputStream(), (entries, pages) -> {});
    }
}
