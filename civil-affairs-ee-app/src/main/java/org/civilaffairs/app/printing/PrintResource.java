package org.civilaffairs.app.printing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.civilaffairs.app.job.Download;
import org.civilaffairs.app.job.Job;
import org.civilaffairs.app.job.JobShown;
import org.civilaffairs.app.register.BookAddress;
import org.civilaffairs.app.rest.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Books on paper, for other systems. */
@Path("villages/{code}/books/{book}/{year}/print")
@RequestScoped
public class PrintResource {

    @Inject
    private PrintService service;

    @Inject
    private Answers answers;

    @GET
    @Produces("application/pdf")
    @Operation(operationId = "printBook", summary = "A book as PDF, in the language asked for (ARC-04)")
    public Response print(@BeanParam BookAddress address) {
        Printing printing = service.begin(address.id(), answers.language());
        StreamingOutput pdf = out -> service.print(printing, out, (entries, pages) -> {});
        return Response.ok(pdf)
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.disposition(printing.fileName()))
                .build();
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "startPrintingBook", summary = "Has a long book printed as a job")
    public Response start(@BeanParam BookAddress address) {
        Job job = service.start(address.id(), answers.language());
        return answers.created("jobs/" + job.id(), JobShown.of(job), 0);
    }
}
