package org.civilaffairs.app.printing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.civilaffairs.app.job.Download;
import org.civilaffairs.core.division.DivisionCode;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The sheet of a finding, for other systems. */
@Path("divisions/{code}/findings/{digest}/sheet")
@RequestScoped
public class CheckSheetResource {

    @Inject
    private CheckSheetService service;

    @Inject
    private Clock clock;

    @GET
    @Produces("application/pdf")
    @Operation(
            operationId = "printCheckSheet",
            summary = "One finding of a day on one page to check and sign, named by its digest")
    public Response print(
            @PathParam("code") DivisionCode code, @PathParam("digest") String digest, @QueryParam("on") LocalDate on) {
        byte[] pdf = service.print(code, on == null ? LocalDate.now(clock) : on, digest);
        return Response.ok(pdf)
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.disposition(CheckSheetServlet.fileName(digest)))
                .build();
    }
}
