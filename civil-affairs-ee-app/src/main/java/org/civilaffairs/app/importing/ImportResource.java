package org.civilaffairs.app.importing;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import org.civilaffairs.app.job.Download;
import org.civilaffairs.app.job.JobShown;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.rest.Answers;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.RegisterType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The ten books as workbooks, for other systems. */
@Path("")
@RequestScoped
public class ImportResource {

    /**
     * A book wanted.
     *
     * @param whole whether identity numbers and accounts stand there in full; null for no
     */
    public record Wanted(
            @NotNull DivisionCode village,
            @NotNull String book,
            @NotNull @Min(2000) @Max(2100) Integer year,
            Boolean whole,
            @Size(max = 500) String reason) {}

    @Inject
    private BookTemplate template;

    @Inject
    private ImportService service;

    @Inject
    private Answers answers;

    @GET
    @Path("templates/{book}")
    @Produces(BookTemplate.TYPE)
    @Operation(
            operationId = "getBookTemplate",
            summary = "The empty workbook of a book, R01 to R10, with what helps to fill it in")
    public Response template(@PathParam("book") String book) {
        RegisterType type = type(book);
        StreamingOutput content = to -> template.write(type, answers.language(), to);
        return Response.ok(content, BookTemplate.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.disposition(template.name(type, answers.language())))
                .build();
    }

    @POST
    @Path("imports/file")
    @Consumes({BookTemplate.TYPE, "text/csv", "text/plain", MediaType.APPLICATION_OCTET_STREAM})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "startImport",
            summary =
                    "Takes the rows of a workbook or CSV file into a book, as a job; good rows are taken, the others come back with reasons")
    public Response start(
            @QueryParam("village") @NotNull DivisionCode village,
            @QueryParam("book") @NotNull String book,
            @QueryParam("trial") boolean trial,
            @QueryParam("name") @Size(max = 200) String name,
            byte[] content) {
        var wanted = new ImportWanted(village, type(book), trial);
        var job = service.start(
                wanted, Objects.requireNonNullElse(name, ""), new ByteArrayInputStream(content), answers.language());
        return answers.created("jobs/" + job.id(), JobShown.of(job), 0);
    }

    @POST
    @Path("exports")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "startExport",
            summary = "Gives a book out as a workbook, as a job; in full only for a reason")
    public Response export(@NotNull @Valid Wanted body) {
        var wanted = new ExportWanted(
                new BookId(body.village(), type(body.book()), body.year()), Boolean.TRUE.equals(body.whole()));
        var job = service.start(wanted, body.reason(), answers.language());
        return answers.created("jobs/" + job.id(), JobShown.of(job), 0);
    }

    private static RegisterType type(String book) {
        return RegisterType.find(book).orElseThrow(() -> Problem.notFound(book));
    }
}
