package org.civilaffairs.app.guidance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.civilaffairs.app.rest.Answers;
import org.civilaffairs.app.rest.Slice;
import org.civilaffairs.app.security.OnBehalf;
import org.civilaffairs.core.division.DivisionCode;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The working systems of a town, or of a district's towns, for other systems. */
@Path("divisions/{code}/work-rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TownRulesResource {

    /** Work rules to put in force; {@code until} is the first day on which they no longer hold. */
    public record RulesBody(
            @NotNull @Size(max = 200) String title,
            @Size(max = 100) String document,
            @Size(max = 20_000) String text,
            @NotNull LocalDate since,
            LocalDate until,
            @Size(max = 20) List<@NotNull String> copies,
            OnBehalf actor) {}

    @Inject
    private WorkRulesService service;

    @Inject
    private Answers answers;

    @POST
    @Operation(operationId = "issueWorkRules", summary = "Puts a town's working system for its assistants in force (6)")
    public Response issue(@PathParam("code") DivisionCode code, @NotNull @Valid RulesBody body) {
        WorkRulesWish wish = new WorkRulesWish(
                code,
                body.title(),
                Objects.requireNonNullElse(body.document(), ""),
                Objects.requireNonNullElse(body.text(), ""),
                body.since(),
                body.until(),
                Objects.requireNonNullElse(body.copies(), List.of()),
                body.actor());
        return answers.of(
                service.issue(wish),
                made -> answers.created(
                        "work-rules/" + made.rules().id(),
                        WorkRulesResource.RulesShown.of(made.rules()),
                        made.version()));
    }

    @GET
    @Operation(operationId = "listWorkRules", summary = "The working systems of a town, or of a district's towns")
    public Slice<WorkRulesResource.RulesShown> list(@PathParam("code") DivisionCode code) {
        return new Slice<>(service.of(code), null).map(kept -> WorkRulesResource.RulesShown.of(kept.rules()));
    }
}
