package org.civilaffairs.app.web;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** Keeps what a page said for the page that it leads to, but not where it is shown at once: it would be said twice. */
public class MessagesOverRedirect implements PhaseListener {

    private static final long serialVersionUID = 1;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        event.getFacesContext().getExternalContext().getFlash().setKeepMessages(false);
    }
}
