package org.civilaffairs.app.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers whatever a resource throws as a problem. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        return response(Causes.of(thrown), request);
    }

    /** Returns the answer that carries a problem in the language that the request asks for. */
    public static Response response(Problem problem, HttpServletRequest request) {
        var language = Asked.language(request);
        return Response.status(problem.status())
                .type(ProblemJson.MEDIA_TYPE)
                .language(language.locale())
                .entity(ProblemJson.of(problem, language, request.getRequestURI()))
                .build();
    }
}
