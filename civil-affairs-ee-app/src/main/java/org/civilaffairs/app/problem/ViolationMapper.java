package org.civilaffairs.app.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers broken constraints as a problem; servers bring a mapper of their own for these, which only one as narrow replaces. */
@Provider
public class ViolationMapper implements ExceptionMapper<ValidationException> {

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(ValidationException thrown) {
        return ProblemMapper.response(Causes.of(thrown), request);
    }
}
