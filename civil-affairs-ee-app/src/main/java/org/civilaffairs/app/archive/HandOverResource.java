package org.civilaffairs.app.archive;

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
import org.civilaffairs.core.archive.HandOver;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.person.PersonName;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Hand-overs of cabinet and books when the assistant changes, for other systems. */
@Path("villages/{code}/cabinet/hand-overs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HandOverResource {

    /** A hand-over as the paper tells it; what is in the catalogue is known here. */
    public record Wanted(
            @NotNull PersonId giver,
            @NotNull PersonId taker,
            @NotNull PersonName witness,
            @NotNull LocalDate on,
            @NotNull Boolean signedByGiver,
            @NotNull Boolean signedByTaker,
            @NotNull Boolean signedByWitness,
            @NotNull @Size(max = 2000) List<@NotNull @Size(max = 100) String> found,
            @Size(max = 2000) String explanation) {}

    /** A hand-over on record, with what differed from the catalogue. */
    public record HandOverShown(
            String giver,
            String taker,
            String witness,
            LocalDate on,
            List<String> catalogued,
            List<String> lacking,
            List<String> surplus,
            String explanation) {

        static HandOverShown of(HandOver done) {
            return new HandOverShown(
                    done.giver().text(),
                    done.taker().text(),
                    done.witness().text(),
                    done.on(),
                    done.catalogued(),
                    done.lacking(),
                    done.surplus(),
                    done.explanation());
        }
    }

    @Inject
    private ArchiveService service;

    @Inject
    private ArchiveLists lists;

    @Inject
    private Answers answers;

    @GET
    @Operation(operationId = "listHandOvers", summary = "Hand-overs of a village's cabinet, the latest first")
    public Slice<HandOverShown> list(@PathParam("code") DivisionCode code) {
        return new Slice<>(lists.handOvers(code), null).map(HandOverShown::of);
    }

    @POST
    @Operation(
            operationId = "handOver",
            summary = "Records a hand-over against the catalogue, signed by three (ARC-06)")
    public Response handOver(@PathParam("code") DivisionCode code, @NotNull @Valid Wanted body) {
        HandOverWish wish = new HandOverWish(
                code,
                body.giver(),
                body.taker(),
                body.witness(),
                body.on(),
                body.signedByGiver(),
                body.signedByTaker(),
                body.signedByWitness(),
                body.found(),
                Objects.requireNonNullElse(body.explanation(), ""));
        return answers.of(service.handOver(wish), done -> Response.status(Response.Status.CREATED)
                .entity(HandOverShown.of(done))
                .build());
    }
}
