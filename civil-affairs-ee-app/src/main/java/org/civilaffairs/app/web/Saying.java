package org.civilaffairs.app.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** What a page says back: under the field at fault, or on top of the page, also of the page that comes next. */
@RequestScoped
public class Saying {

    @Inject
    private Texts texts;

    /** Says what is wrong with a field, by its id on the page. */
    public void error(String field, String key, Object... values) {
        say(field, FacesMessage.SEVERITY_ERROR, texts.of(key, values));
        FacesContext.getCurrentInstance().validationFailed();
    }

    /** Says what went wrong, on top of the page. */
    public void failed(String key, Object... values) {
        say(null, FacesMessage.SEVERITY_ERROR, texts.of(key, values));
        FacesContext.getCurrentInstance().validationFailed();
    }

    /** Says what is worth a second look. */
    public void warning(String key, Object... values) {
        say(null, FacesMessage.SEVERITY_WARN, texts.of(key, values));
    }

    /** Says what was done. */
    public void done(String key, Object... values) {
        say(null, FacesMessage.SEVERITY_INFO, texts.of(key, values));
    }

    private static void say(String field, Severity severity, String text) {
        var faces = FacesContext.getCurrentInstance();
        faces.addMessage(field, new FacesMessage(severity, text, null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }
}
