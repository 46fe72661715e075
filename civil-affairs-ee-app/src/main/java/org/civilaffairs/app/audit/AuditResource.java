package org.civilaffairs.app.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.civilaffairs.app.audit.AuditService.Entry;
import org.civilaffairs.app.audit.AuditService.Proof;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.rest.Cursor;
import org.civilaffairs.app.rest.Limit;
import org.civilaffairs.app.rest.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The audit trail, for administrators and inspectors. */
@Path("audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    @Inject
    private AuditService service;

    @GET
    @Operation(operationId = "listAuditEntries", summary = "Audit entries of the area, the latest first")
    public Slice<Entry> list(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        int most = Limit.of(limit);
        return Slice.of(
                service.list(number(Cursor.open(after)), most + 1), most, entry -> Long.toString(entry.number()));
    }

    @GET
    @Path("proof")
    @Operation(
            operationId = "proveAuditTrail",
            summary = "Whether every entry is as it was written and none is missing")
    public Proof proof() {
        return service.prove();
    }

    private static long number(String key) {
        if (!key.matches("[0-9]{0,18}")) {
            throw Problem.invalid(FieldError.of("after", "", "invalid", "next"));
        }
        return key.isEmpty() ? Long.MAX_VALUE : Long.parseLong(key);
    }
}
