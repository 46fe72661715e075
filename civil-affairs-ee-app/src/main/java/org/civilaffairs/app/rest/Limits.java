package org.civilaffairs.app.rest;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.problem.ProblemAnswer;

/** Refuses what is too large, by what it says of itself at once and by counting otherwise: 1 MB, and 20 MB where files come in: attachments, and addresses that end in {@code /file}. */
public class Limits implements Filter {

    /** The most that a file may hold. */
    public static final long FILE = 20L << 20;

    /** The most rows that a list may have. */
    public static final int ROWS = 50_000;

    private static final long BODY = 1L << 20;

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) anyRequest;
        long limit = takesFiles(request) ? FILE : BODY;
        if (request.getContentLengthLong() > limit) {
            ProblemAnswer.send(tooLarge(), request, (HttpServletResponse) response);
        } else {
            chain.doFilter(new Counted(request, limit), response);
        }
    }

    private static boolean takesFiles(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var type = request.getContentType();
        boolean upload = type != null && type.startsWith("multipart/form-data") && !path.startsWith("/api/");
        return upload || path.startsWith("/api/v1/attachments") || path.startsWith("/api/") && path.endsWith("/file");
    }

    private static Problem tooLarge() {
        return Problem.of(413, "too-large");
    }

    /** A request whose body breaks off at the limit. */
    private static final class Counted extends HttpServletRequestWrapper {

        private final long limit;
        private ServletInputStream body;

        Counted(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (body == null) {
                body = new BodyStream(super.getInputStream(), limit, Limits::tooLarge);
            }
            return body;
        }
    }
}
