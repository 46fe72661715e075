package org.civilaffairs.app.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Sends a problem where no resource was reached. */
public final class ProblemAnswer {

    private ProblemAnswer() {}

    /** Writes the whole answer. */
    public static void send(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var language = Asked.language(request);
        var body = ProblemJson.of(problem, language, request.getRequestURI()).getBytes(StandardCharsets.UTF_8);
        response.setStatus(problem.status());
        response.setContentType(ProblemJson.MEDIA_TYPE);
        response.setHeader("Content-Language", language.tag());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
