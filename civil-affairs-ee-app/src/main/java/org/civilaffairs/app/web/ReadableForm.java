package org.civilaffairs.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.problem.ProblemAnswer;
import org.civilaffairs.app.rest.Limits;

/**
 * Reads a form with files before its page does: one that the server cannot read, since a file's name is longer than any computer gives
 * one, is answered as such, where the page would break in the middle of its work.
 */
public class ReadableForm extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String LONGEST_HEADER = "8 KB";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Problem> unreadable = unreadable(request);
        if (unreadable.isPresent()) {
            ProblemAnswer.send(unreadable.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Optional<Problem> unreadable(HttpServletRequest request) throws ServletException {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return Optional.empty();
        }
        try {
            if (request.getCharacterEncoding() == null) {
                // As the page would say before it reads.
                request.setCharacterEncoding(StandardCharsets.UTF_8.name());
            }
            request.getParts();
            return Optional.empty();
        } catch (IllegalStateException beyondALimit) {
            long length = request.getContentLengthLong();
            return Optional.of(length < 0 || length > Limits.FILE ? Problem.of(413, "too-large") : nameTooLong());
        } catch (IOException noForm) {
            return Optional.of(nameTooLong());
        }
    }

    private static Problem nameTooLong() {
        return Problem.invalid(FieldError.of("filename", "", "form-part", LONGEST_HEADER));
    }
}
