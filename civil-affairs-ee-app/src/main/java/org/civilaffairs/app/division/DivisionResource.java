package org.civilaffairs.app.division;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.rest.Answers;
import org.civilaffairs.app.rest.AsOf;
import org.civilaffairs.app.rest.Cursor;
import org.civilaffairs.app.rest.Limit;
import org.civilaffairs.app.rest.Slice;
import org.civilaffairs.core.division.ChangeKind;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Succession;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Divisions over REST: what they are on a day, what lies below, how they changed, and changing them. */
@Path("divisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DivisionResource {

    /** A change that was made. */
    public record Changed(ChangeKind kind, LocalDate effectiveOn, String document, List<String> from, List<String> to) {

        static Changed of(Succession one) {
            return new Changed(one.kind(), one.on(), one.document(), digits(one.from()), digits(one.to()));
        }
    }

    @Inject
    private DivisionService service;

    @Inject
    private Answers answers;

    @Inject
    private Clock clock;

    @GET
    @Path("{code}")
    @Operation(operationId = "getDivision", summary = "A division as it stood on a day")
    public Response one(@PathParam("code") String code, @QueryParam("on") String on) {
        var division = service.find(code(code), AsOf.of(on, clock));
        return answers.ok(ShownDivision.of(division), service.version());
    }

    @GET
    @Path("{code}/children")
    @Operation(operationId = "listDivisionChildren", summary = "What lay directly below a division on a day, by code")
    public Slice<ShownDivision> children(
            @PathParam("code") String code,
            @QueryParam("on") String on,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        int most = Limit.of(limit);
        var last = Cursor.open(after);
        var parent = service.find(code(code), AsOf.of(on, clock)).code();
        var read = service.tree(parent, AsOf.of(on, clock)).children(parent).stream()
                .filter(child -> child.code().digits().compareTo(last) > 0)
                .limit(most + 1L)
                .toList();
        return Slice.of(read, most, child -> child.code().digits()).map(ShownDivision::of);
    }

    @GET
    @Path("{code}/changes")
    @Operation(operationId = "listDivisionChanges", summary = "The changes that a code took part in, the oldest first")
    public Slice<Changed> changes(@PathParam("code") String code) {
        return new Slice<>(service.changes(code(code)).stream().map(Changed::of).toList(), null);
    }

    @POST
    @Path("changes")
    @Operation(
            operationId = "changeDivisions",
            summary = "Makes a change of divisions, or tries it out with trial=true")
    public Response change(@QueryParam("trial") boolean trial, @NotNull @Valid WantedChange body) {
        var change = body.toDomain();
        if (trial) {
            return answers.of(service.tryOut(change), found -> Response.ok(ShownTrial.of(found))
                    .build());
        }
        return answers.of(service.change(change), after -> {
            var codes = change.to().isEmpty() ? change.from() : change.toCodes();
            var shown = new Changed(
                    change.kind(),
                    change.effectiveOn(),
                    change.document(),
                    digits(change.from()),
                    digits(change.toCodes()));
            return answers.created("divisions/" + codes.get(0) + "/changes", shown, service.version());
        });
    }

    private static DivisionCode code(String text) {
        try {
            return new DivisionCode(text);
        } catch (IllegalArgumentException noCode) {
            throw Problem.notFound(text);
        }
    }

    private static List<String> digits(Collection<DivisionCode> codes) {
        return codes.stream().map(DivisionCode::digits).toList();
    }
}
