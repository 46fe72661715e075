package org.civilaffairs.app.register;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.app.rest.Answers;
import org.civilaffairs.app.rest.Slice;
import org.civilaffairs.app.security.OnBehalf;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.register.EntrySource;
import org.civilaffairs.core.register.RegisterType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The ten books of a village, for other systems. */
@Path("villages/{code}/books")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RegisterResource {

    /**
     * The books to begin.
     *
     * @param books      all ten where none is named
     * @param recordedOn the day on which they were begun, where that was done on paper; null for today
     */
    public record Opening(
            @NotNull Integer year,
            @Size(max = 10) List<@NotNull RegisterType> books,
            LocalDate recordedOn,
            EntrySource source,
            OnBehalf actor) {}

    @Inject
    private RegisterLists lists;

    @Inject
    private OpeningService openings;

    @Inject
    private Answers answers;

    @Inject
    private Clock clock;

    @GET
    @Operation(operationId = "listBooks", summary = "The ten books of a village and year, with their figures (5.3)")
    public Slice<BookShown> list(@PathParam("code") DivisionCode code, @QueryParam("year") Integer year) {
        int of = year == null ? LocalDate.now(clock).getYear() : year;
        return new Slice<>(
                        lists.ten(
                                code,
                                BookAddress.id(code, RegisterType.MEETING, of).year()),
                        null)
                .map(book -> BookShown.of(book, null, answers.language()));
    }

    @POST
    @Path("opening")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "openBooks",
            summary = "Begins a year's books, so that they are kept before anything is written in them (REG-01)")
    public Response open(@PathParam("code") DivisionCode code, @NotNull @Valid Opening body) {
        int year = BookAddress.id(code, RegisterType.MEETING, body.year()).year();
        List<RegisterType> wanted = body.books() == null ? List.of() : body.books();
        var given = EntryGiven.bare(body.recordedOn(), body.source(), body.actor());
        return answers.of(openings.open(code, year, wanted, given), ten -> Response.ok(
                        new Slice<>(ten, null).map(book -> BookShown.of(book, null, answers.language())))
                .build());
    }

    @GET
    @Path("{book}/columns")
    @Operation(operationId = "listColumns", summary = "The columns of a book, with their codes")
    public Slice<ColumnShown> columns(@PathParam("code") DivisionCode code, @PathParam("book") RegisterType book) {
        lists.years(code);
        return new Slice<>(book.columns(), null).map(column -> ColumnShown.of(column, answers.language()));
    }
}
