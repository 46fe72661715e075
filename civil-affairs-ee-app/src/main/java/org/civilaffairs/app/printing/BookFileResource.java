package org.civilaffairs.app.printing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.civilaffairs.app.job.Download;
import org.civilaffairs.app.register.BookAddress;
import org.civilaffairs.app.register.KeptBook;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Books as files to check. */
@Path("villages/{code}/books/{book}/{year}/file")
@RequestScoped
public class BookFileResource {

    @Inject
    private BookFileService service;

    @GET
    @Produces("text/plain;charset=UTF-8")
    @Operation(
            operationId = "exportBook",
            summary = "A book as the file that the core's jar checks without the application (REG-06)")
    public Response export(@BeanParam BookAddress address) {
        KeptBook book = service.begin(address.id());
        StreamingOutput file = out -> service.write(book, out);
        return Response.ok(file)
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.disposition(BookFileService.fileName(book.id())))
                .build();
    }
}
