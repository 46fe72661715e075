package org.civilaffairs.app.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Named;
import java.util.List;

/** What the page has to say on its top. */
@Named
@RequestScoped
public class Said {

    /** One message: its tone (good, bad or open), the name of its sign, its text. */
    public record Message(String tone, String sign, String text) {}

    /**
     * Tells whether the page is being written. Before that the list must not be looked at: the repetition would remember it as it was
     * when the form came in, empty, and show nothing of what the step itself had to say.
     */
    public boolean isShowing() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }

    /** Returns the messages that belong to no field, and notes that they are shown. */
    public List<Message> getMessages() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .map(Said::shown)
                .toList();
    }

    private static Message shown(FacesMessage message) {
        message.rendered();
        var detail = message.getDetail();
        var text = detail == null || detail.equals(message.getSummary())
                ? message.getSummary()
                : message.getSummary() + " " + detail;
        if (message.getSeverity().equals(FacesMessage.SEVERITY_INFO)) {
            return new Message("good", "check", text);
        }
        return message.getSeverity().equals(FacesMessage.SEVERITY_WARN)
                ? new Message("open", "missing", text)
                : new Message("bad", "missing", text);
    }
}
