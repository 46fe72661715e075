package org.civilaffairs.app.job;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** The file that a job made, for the page of jobs. */
@WebServlet(name = "job-file", urlPatterns = "/job/file")
public class JobFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient JobService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Job job = service.fetched(Objects.requireNonNullElse(request.getParameter("id"), ""));
        response.setContentType(job.result().type());
        response.setContentLengthLong(job.result().length());
        response.setHeader(
                "Content-Disposition", Download.disposition(job.result().name()));
        try (var from = service.content(job)) {
            from.transferTo(response.getOutputStream());
        }
    }
}
