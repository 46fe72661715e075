package org.civilaffairs.app.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.civilaffairs.app.audit.AuditService.Entry;
import org.civilaffairs.app.audit.AuditService.Proof;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.rest.Cursor;
import org.civilaffairs.app.rest.Limit;
import org.civilaffairs.app.rest.Slice;
import org.civilaffairs.core.division.DivisionCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The audit trail, for administrators and inspectors. */
@Path("audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    @Inject
    private AuditService service;

    @GET
    @Operation(operationId = "listAuditEntries", summary = "Audit entries of the area, the latest first")
    public Slice<Entry> list(
            @QueryParam("division") DivisionCode division,
            @QueryParam("user") String user,
            @Parameter(description = "An action, or the beginning of one up to its dot: appointment.")
                    @QueryParam("action")
                    String action,
            @QueryParam("since") LocalDate since,
            @QueryParam("until") LocalDate until,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        int most = Limit.of(limit);
        var filter = new AuditFilter(division, user, action, since, until);
        return Slice.of(
                service.list(filter, number(Cursor.open(after)), most + 1),
                most,
                entry -> Long.toString(entry.number()));
    }

    @GET
    @Path("proof")
    @Operation(
            operationId = "proveAuditTrail",
            summary = "Whether every entry is as it was written and none is missing")
    public Proof proof() {
        return service.prove();
    }

    @GET
    @Path("file")
    @Produces("text/csv")
    @Operation(
            operationId = "exportAuditEntries",
            summary = "The same entries as a file of comma-separated lines, in which nothing is taken for a formula")
    public Response file(
            @QueryParam("division") DivisionCode division,
            @QueryParam("user") String user,
            @QueryParam("action") String action,
            @QueryParam("since") LocalDate since,
            @QueryParam("until") LocalDate until) {
        var filter = new AuditFilter(division, user, action, since, until);
        service.list(filter, Long.MAX_VALUE, 1);
        StreamingOutput content = to -> {
            try (var out = new OutputStreamWriter(to, StandardCharsets.UTF_8)) {
                service.write(filter, out);
            }
        };
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=\"audit.csv\"")
                .build();
    }

    private static long number(String key) {
        if (!key.matches("[0-9]{0,18}")) {
            throw Problem.invalid(FieldError.of("after", "", "invalid", "next"));
        }
        return key.isEmpty() ? Long.MAX_VALUE : Long.parseLong(key);
    }
}
