package org.civilaffairs.app.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.civilaffairs.app.rest.Answers;
import org.civilaffairs.app.rest.Slice;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.register.RegisterType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The ten books of a village, for other systems. */
@Path("villages/{code}/books")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RegisterResource {

    @Inject
    private RegisterLists lists;

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

    @GET
    @Path("{book}/columns")
    @Operation(operationId = "listColumns", summary = "The columns of a book, with their codes")
    public Slice<ColumnShown> columns(@PathParam("code") DivisionCode code, @PathParam("book") RegisterType book) {
        lists.years(code);
        return new Slice<>(book.columns(), null).map(column -> ColumnShown.of(column, answers.language()));
    }
}
