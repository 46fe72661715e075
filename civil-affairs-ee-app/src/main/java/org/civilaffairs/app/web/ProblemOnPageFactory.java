package org.civilaffairs.app.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Gives each request its {@link ProblemOnPage}. */
public class ProblemOnPageFactory extends ExceptionHandlerFactory {

    /** Called by the server, with the factory that does all the rest. */
    public ProblemOnPageFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new ProblemOnPage(getWrapped().getExceptionHandler());
    }
}
