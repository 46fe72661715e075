package org.civilaffairs.app.attachment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives a page the small picture of a document; the look is recorded. */
@WebServlet(name = "attachment-preview", urlPatterns = "/attachment/preview")
public class PreviewServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient PreviewService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = request.getParameter("id");
        byte[] content = service.content(id == null ? "" : id);
        response.setContentType("image/jpeg");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
