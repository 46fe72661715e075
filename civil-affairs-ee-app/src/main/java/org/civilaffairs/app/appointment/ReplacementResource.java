package org.civilaffairs.app.appointment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.civilaffairs.app.rest.Answers;
import org.civilaffairs.app.security.OnBehalf;
import org.civilaffairs.core.appointment.AppointmentEvent;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Replacements, for other systems. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReplacementResource {

    /** How the one before leaves. */
    public record End(
            @NotNull LocalDate on,
            LocalDate effectiveOn,
            @Size(max = 200) String document,
            @NotBlank @Size(max = 1000) String reason,
            OnBehalf actor) {

        StepWanted wanted() {
            return new StepWanted(AppointmentEvent.REPLACE, on, effectiveOn, document, reason, "", actor);
        }
    }

    /** A replacement wanted; the committees' recommendation is among the successor's attachments. */
    public record Replacement(
            @NotNull @Valid End end, @NotNull @Valid AppointmentResource.Wanted successor) {}

    /** Both appointments after it. */
    public record ReplacedShown(AppointmentShown ended, AppointmentShown successor) {}

    @Inject
    private ReplacementService service;

    @Inject
    private StatementPapers papers;

    @Inject
    private Answers answers;

    @POST
    @Path("appointments/{id}/replacement")
    @Operation(
            operationId = "replaceAssistant",
            summary = "Ends an appointment by replacement and recommends the successor, both or neither (2.2)")
    public Response replace(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Replacement body) {
        var done = service.replace(
                id, body.end().wanted(), body.successor().recommendation(), answers.versionIfGiven(ifMatch));
        String successor = done.successor().appointment().id();
        return answers.created(
                "appointments/" + successor,
                new ReplacedShown(
                        AppointmentShown.of(done.ended().appointment()),
                        AppointmentShown.of(done.successor().appointment(), papers.of(successor))),
                done.successor().version());
    }
}
