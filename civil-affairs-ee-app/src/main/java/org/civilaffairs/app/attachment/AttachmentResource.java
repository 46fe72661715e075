package org.civilaffairs.app.attachment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.civilaffairs.app.rest.Answers;
import org.civilaffairs.core.division.DivisionCode;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Documents, as bytes. */
@Path("attachments")
@RequestScoped
public class AttachmentResource {

    @Inject
    private AttachmentService service;

    @Inject
    private PreviewService previews;

    @Inject
    private Answers answers;

    @POST
    @Consumes({"application/pdf", "image/png", "image/jpeg"})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addAttachment",
            summary =
                    "Takes a PDF, PNG or JPEG in for a division; one that no record names is removed after document.keepDays")
    public Response add(
            @QueryParam("division") @NotNull @Pattern(regexp = "[1-9][0-9]{5}([0-9]{3}){0,2}") String division,
            @QueryParam("name") @NotBlank @Size(max = 200) String name,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            byte[] content) {
        var saidType = type.getType() + "/" + type.getSubtype();
        var added = service.add(DivisionCode.parse(division), name, saidType, content);
        return answers.created("attachments/" + added.id(), added, 0);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getAttachment", summary = "A document's content, proved against its digest")
    public Response content(@PathParam("id") String id) {
        var found = service.find(id);
        return Response.ok(service.content(id), found.contentType())
                .header("Content-Disposition", "attachment")
                .header("X-Content-SHA256", found.sha256())
                .build();
    }

    @GET
    @Path("{id}/preview")
    @Produces("image/jpeg")
    @Operation(operationId = "getAttachmentPreview", summary = "A photo or scan made small; 404 for other documents")
    public byte[] preview(@PathParam("id") String id) {
        return previews.content(id);
    }
}
