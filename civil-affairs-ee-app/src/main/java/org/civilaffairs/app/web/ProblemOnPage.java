package org.civilaffairs.app.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.civilaffairs.app.problem.Causes;
import org.civilaffairs.app.problem.Problem;

/**
 * What a page does when something was thrown. A refusal of what was just sent is told on the same page, with everything typed still in
 * its place; whatever keeps the page from being shown at all leads to the error page of its status.
 */
class ProblemOnPage extends ExceptionHandlerWrapper {

    ProblemOnPage(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        var faces = FacesContext.getCurrentInstance();
        for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); ) {
            var thrown = events.next().getContext().getException();
            if (!(thrown instanceof ViewExpiredException)
                    && !faces.getExternalContext().isResponseCommitted()) {
                events.remove();
                answer(faces, Causes.of(thrown));
                if (faces.getResponseComplete()) {
                    // The server has shown the error page meanwhile, as a request of Faces within this one, and with it
                    // took this one's
                    // context away: whatever asked for it from here on would fall.
                    return;
                }
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Problem problem) {
        boolean tellable = faces.isPostback()
                && faces.getCurrentPhaseId() == PhaseId.INVOKE_APPLICATION
                && problem.status() != 401
                && problem.status() != 404
                && problem.status() < 500;
        if (tellable) {
            CDI.current().select(Saying.class).get().problem(problem);
            faces.renderResponse();
            return;
        }
        try {
            faces.getExternalContext().responseSendError(problem.status(), null);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
