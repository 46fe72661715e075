package org.civilaffairs.app.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.civilaffairs.app.attachment.AttachmentService;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.register.RegisterType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** From a document to the entries that it proves (ARC-05), for other systems. */
@Path("attachments/{id}/entries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProvenResource {

    /** A document with its digest, and the entries that rest on it, of those that the user sees. */
    public record Proven(String id, String sha256, List<Place> items) {}

    /** Where an entry stands. */
    public record Place(DivisionCode village, String book, int year, int number) {

        static Place of(EntryPlace place) {
            RegisterType type = place.book().type();
            return new Place(place.book().village(), type.code(), place.book().year(), place.number());
        }
    }

    @Inject
    private AttachmentService attachments;

    @Inject
    private RegisterLists lists;

    @GET
    @Operation(operationId = "listProvenEntries", summary = "The entries that rest on a document")
    public Proven proven(@PathParam("id") String id) {
        String sha256 = attachments.find(id).sha256();
        return new Proven(id, sha256, lists.resting(id).stream().map(Place::of).toList());
    }
}
