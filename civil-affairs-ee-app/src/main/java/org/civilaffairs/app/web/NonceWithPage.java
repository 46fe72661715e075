package org.civilaffairs.app.web;

import jakarta.faces.FacesException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps the number by which the browser knows the page's own scripts (CSP nonce) in the page's state. PrimeFaces leaves it in the view's
 * map, which Liberty cannot read back from a session that another node has written.
 */
public class NonceWithPage implements PhaseListener {

    private static final long serialVersionUID = 1;

    private static final String NONCE = "primefaces.nonce";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    /** A page that was sent with another number than it was made with is not taken. */
    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        UIViewRoot page = faces.getViewRoot();
        if (event.getPhaseId() == PhaseId.RESTORE_VIEW && page != null && faces.isPostback()) {
            Object made = page.getAttributes().get(NONCE);
            String sent = faces.getExternalContext().getRequestParameterMap().get(NONCE);
            if (made != null && sent != null && !made.equals(sent)) {
                refuse(faces);
            }
        }
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        UIViewRoot page = faces.getViewRoot();
        if (event.getPhaseId() == PhaseId.RENDER_RESPONSE && page != null) {
            String nonce = PrimeFacesContext.getCspState(faces).getNonce();
            Map<String, Object> map = page.getViewMap(false);
            if (map != null) {
                map.remove(NONCE);
            }
            page.getAttributes().put(NONCE, nonce);
        }
    }

    private static void refuse(FacesContext faces) {
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_FORBIDDEN, NONCE);
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }
}
