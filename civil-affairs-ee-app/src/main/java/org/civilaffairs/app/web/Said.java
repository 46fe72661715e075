package org.civilaffairs.app.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;

/** What the page has to say on its top. */
@Named
@RequestScoped
public class Said {

    /** One message: its tone (good, bad or open), the name of its sign, its text. */
    public record Message(String tone, String sign, String text) {}

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
