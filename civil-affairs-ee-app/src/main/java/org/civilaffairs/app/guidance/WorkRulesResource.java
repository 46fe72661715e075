package org.civilaffairs.app.guidance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.app.rest.Answers;
import org.civilaffairs.core.guidance.WorkRules;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One working system of a town for its assistants, for other systems. */
@Path("work-rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WorkRulesResource {

    /** The day on which work rules end. */
    public record RulesEnd(@NotNull LocalDate until) {}

    /** Work rules. */
    public record RulesShown(
            String id,
            String town,
            String title,
            String document,
            String text,
            LocalDate since,
            LocalDate until,
            LocalDate recordedOn,
            List<String> copies) {

        static RulesShown of(WorkRules rules) {
            return new RulesShown(
                    rules.id(),
                    rules.town().digits(),
                    rules.title(),
                    rules.document(),
                    rules.text(),
                    rules.inForce().since(),
                    rules.inForce().until().orElse(null),
                    rules.recordedOn(),
                    rules.copies());
        }
    }

    @Inject
    private WorkRulesService service;

    @Inject
    private Answers answers;

    @GET
    @Path("{id}")
    @Operation(operationId = "findWorkRules", summary = "One working system")
    public Response find(@PathParam("id") String id) {
        KeptRules kept = service.find(id);
        return answers.ok(RulesShown.of(kept.rules()), kept.version());
    }

    @POST
    @Path("{id}/end")
    @Operation(operationId = "endWorkRules", summary = "Ends a working system on a day, on which it no longer holds")
    public Response end(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid RulesEnd body) {
        KeptRules kept = service.end(id, body.until(), answers.versionIfGiven(ifMatch));
        return answers.ok(RulesShown.of(kept.rules()), kept.version());
    }
}
