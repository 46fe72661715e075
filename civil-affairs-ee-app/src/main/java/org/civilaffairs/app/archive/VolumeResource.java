package org.civilaffairs.app.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.civilaffairs.app.problem.ShownFinding;
import org.civilaffairs.app.register.BookAddress;
import org.civilaffairs.app.rest.Answers;
import org.civilaffairs.app.rest.Slice;
import org.civilaffairs.app.security.OnBehalf;
import org.civilaffairs.core.archive.VolumeEvent;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.rule.Decision;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The volumes of past years, for other systems. */
@Path("villages/{code}/cabinet/volumes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VolumeResource {

    /** A year to close, all ten books or one of them; today unless another day is given. */
    public record Closing(
            @NotNull @Min(1900) @Max(2999) Integer year,
            RegisterType book,
            LocalDate on,
            @Size(max = 1000) String reason,
            OnBehalf actor) {}

    /** What became of one book: its volume, or why it was not closed. */
    public record Closed(String book, VolumeShown volume, List<ShownFinding> findings) {}

    /** A step wanted; today unless another day is given. */
    public record Event(
            @NotNull VolumeEvent event,
            LocalDate on,
            @Min(0) Integer pages,
            @Size(max = 100) String borrower,
            LocalDate dueOn,
            @Size(max = 1000) String reason,
            OnBehalf actor) {}

    @Inject
    private ArchiveService service;

    @Inject
    private ArchiveLists lists;

    @Inject
    private Answers answers;

    @Inject
    private Clock clock;

    @GET
    @Operation(operationId = "listVolumes", summary = "The catalogue: all volumes of a village, the oldest year first")
    public Slice<VolumeShown> list(@PathParam("code") DivisionCode code) {
        return new Slice<>(lists.catalogue(code), null).map(kept -> VolumeShown.of(kept.volume()));
    }

    @GET
    @Path("lent")
    @Operation(operationId = "listLoans", summary = "Volumes that somebody has borrowed, with the day they are due")
    public Slice<VolumeShown> lent(@PathParam("code") DivisionCode code) {
        return new Slice<>(lists.loans(code), null).map(kept -> VolumeShown.of(kept.volume()));
    }

    /** Each book is closed in a transaction of its own, so that one that is not whole holds up none of the others. */
    @POST
    @Operation(
            operationId = "closeYear",
            summary = "Closes a year's ten books, or one, into volumes with their digests")
    public Slice<Closed> close(@PathParam("code") DivisionCode code, @NotNull @Valid Closing body) {
        List<Closed> all = new ArrayList<>();
        for (RegisterType type : body.book() == null ? RegisterType.values() : new RegisterType[] {body.book()}) {
            Decision<KeptVolume> decision = service.close(
                    BookAddress.id(code, type, body.year()), day(body.on()), text(body.reason()), body.actor());
            all.add(new Closed(
                    type.code(),
                    decision.accepted()
                            .map(kept -> VolumeShown.of(kept.volume()))
                            .orElse(null),
                    decision.findings().stream()
                            .map(finding -> ShownFinding.of(finding, answers.language()))
                            .toList()));
        }
        return new Slice<>(all, null);
    }

    @POST
    @Path("{book}/{year}/events")
    @Operation(operationId = "takeVolumeStep", summary = "Arrange, place, lend, give back, transfer …")
    public Response take(
            @PathParam("code") DivisionCode code,
            @PathParam("book") RegisterType book,
            @PathParam("year") @Min(1900) @Max(2999) int year,
            @NotNull @Valid Event body) {
        VolumeWish wish = new VolumeWish(
                body.event(),
                day(body.on()),
                Objects.requireNonNullElse(body.pages(), 0),
                text(body.borrower()),
                body.dueOn(),
                text(body.reason()),
                body.actor());
        return answers.of(
                service.take(BookAddress.id(code, book, year), wish),
                kept -> answers.ok(VolumeShown.of(kept.volume()), kept.version()));
    }

    private LocalDate day(LocalDate given) {
        return given == null ? LocalDate.now(clock) : given;
    }

    private static String text(String given) {
        return Objects.requireNonNullElse(given, "");
    }
}
