package org.civilaffairs.app.attachment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Gives a document to whoever follows its link on a page; the look is recorded, and the browser saves it rather than opening it. */
@WebServlet(name = "attachment", urlPatterns = "/attachment")
public class AttachmentServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient AttachmentService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = request.getParameter("id");
        var document = service.find(id == null ? "" : id);
        var content = service.content(document.id());
        response.setContentType(document.contentType());
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(document.name()));
        response.setHeader("X-Content-SHA256", document.sha256());
        response.getOutputStream().write(content);
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
