package org.civilaffairs.app.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewMetadata;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Keeps a page's parameters in the address that its forms are sent to, so that after an error, a change of language or a new log-in the
 * address still says which village or appointment the page is about.
 */
public class AddressKeeper extends ViewHandlerWrapper {

    /** Called by the server, with the handler that does all the rest. */
    public AddressKeeper(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        var address = super.getActionURL(faces, viewId);
        var root = faces.getViewRoot();
        // Only forms are written in this phase; an address to be sent to has its parameters already.
        boolean form = faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
                && root != null
                && viewId.equals(root.getViewId())
                && !address.contains("?");
        if (!form) {
            return address;
        }
        var parameters = ViewMetadata.getViewParameters(root).stream()
                .filter(parameter -> value(faces, parameter) != null)
                .map(parameter -> encoded(parameter.getName()) + "=" + encoded(value(faces, parameter)))
                .collect(Collectors.joining("&"));
        return parameters.isEmpty() ? address : address + "?" + parameters;
    }

    private static String value(FacesContext faces, UIViewParameter parameter) {
        return parameter.getStringValueFromModel(faces);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
