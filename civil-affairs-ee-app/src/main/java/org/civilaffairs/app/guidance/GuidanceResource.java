package org.civilaffairs.app.guidance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.civilaffairs.app.rest.Answers;
import org.civilaffairs.app.rest.Slice;
import org.civilaffairs.app.security.OnBehalf;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.guidance.RectificationEvent;
import org.civilaffairs.core.guidance.RectificationState;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Guidance visits and what is to be mended after them, for other systems. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GuidanceResource {

    /** A visit to record. */
    public record VisitBody(
            @NotNull LocalDate on,
            @NotNull @Size(max = 200) String officers,
            @NotNull @Size(max = 2000) String found,
            @Size(max = 50) List<@NotNull @Valid DemandBody> toMend,
            OnBehalf actor) {}

    /** One thing that is to be mended, and by when. */
    public record DemandBody(
            @NotNull @Size(max = 1000) String what, @NotNull LocalDate due) {}

    /** A step wanted; a report names its evidence in words, by documents handed in for the village, or both. */
    public record RectificationBody(
            @NotNull RectificationEvent event,
            @NotNull LocalDate on,
            @Size(max = 1000) String reason,
            @Size(max = 500) String evidence,
            @Size(max = 20) List<@NotNull String> papers,
            OnBehalf actor) {}

    @Inject
    private GuidanceService service;

    @Inject
    private Answers answers;

    @POST
    @Path("villages/{code}/guidance")
    @Operation(
            operationId = "recordGuidance",
            summary = "Records guidance of a village, and what is to be mended (5.3)")
    public Response record(@PathParam("code") DivisionCode code, @NotNull @Valid VisitBody body) {
        List<GuidanceWish.Demand> demands = Objects.requireNonNullElse(body.toMend(), List.<DemandBody>of()).stream()
                .map(one -> new GuidanceWish.Demand(one.what(), one.due()))
                .toList();
        return answers.of(
                service.record(new GuidanceWish(code, body.on(), body.officers(), body.found(), demands, body.actor())),
                made -> answers.created(
                        "guidance/" + made.guidance().id(), GuidanceShown.of(made.guidance()), made.version()));
    }

    @GET
    @Path("guidance")
    @Operation(operationId = "listGuidance", summary = "Guidance of a year at and below a division, the latest first")
    public Slice<GuidanceShown> list(
            @QueryParam("division") @NotNull DivisionCode division,
            @QueryParam("year") @NotNull Integer year,
            @QueryParam("state") RectificationState state) {
        return new Slice<>(service.ofYear(division, year, state), null).map(kept -> GuidanceShown.of(kept.guidance()));
    }

    @GET
    @Path("guidance/{id}")
    @Operation(operationId = "findGuidance", summary = "One guidance visit with everything that became of it")
    public Response find(@PathParam("id") String id) {
        KeptGuidance kept = service.find(id);
        return answers.ok(GuidanceShown.of(kept.guidance()), kept.version());
    }

    @POST
    @Path("guidance/{id}/items/{number}/events")
    @Operation(operationId = "takeRectificationStep", summary = "Report mended, confirm, send back, drop")
    public Response take(
            @PathParam("id") String id,
            @PathParam("number") int number,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid RectificationBody body) {
        RectificationWish wish = new RectificationWish(
                number,
                body.event(),
                body.on(),
                Objects.requireNonNullElse(body.reason(), ""),
                Objects.requireNonNullElse(body.evidence(), ""),
                Objects.requireNonNullElse(body.papers(), List.of()),
                body.actor());
        return answers.of(
                service.take(id, wish, answers.versionIfGiven(ifMatch)),
                done -> answers.ok(GuidanceShown.of(done.guidance()), done.version()));
    }
}
