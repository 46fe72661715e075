package org.civilaffairs.app.printing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.civilaffairs.app.job.Download;
import org.civilaffairs.app.register.KeptBook;

/** A book as the file that anybody checks, for its page. */
@WebServlet(name = "book-file", urlPatterns = "/register/file")
public class BookFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient BookFileService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        KeptBook book = service.begin(AskedBook.of(request));
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Content-Disposition", Download.disposition(BookFileService.fileName(book.id())));
        service.write(book, response.getOutputStream());
    }
}
