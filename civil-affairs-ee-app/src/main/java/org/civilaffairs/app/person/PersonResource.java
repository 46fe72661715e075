package org.civilaffairs.app.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * People, and the look at a number in full. Other features keep resources below {@code persons} too, and JAX-RS looks at
 * one root path only: so none of them has it as its own.
 */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PersonResource {

    /** Why somebody wants to see the number. */
    public record Reason(@NotBlank @Size(max = 500) String reason) {}

    /** The number in full. */
    public record Revealed(String identityNumber) {}

    @Inject
    private PersonService service;

    @GET
    @Path("persons/{id}")
    @Operation(operationId = "getPerson", summary = "A person with the identity number masked")
    public PersonRef one(@PathParam("id") String id) {
        return service.find(id);
    }

    @POST
    @Path("persons/{id}/reveals")
    @Operation(
            operationId = "revealIdentityNumber",
            summary = "The identity number in full; the reason is kept in the audit trail")
    public Revealed reveal(@PathParam("id") String id, @NotNull @Valid Reason body) {
        return new Revealed(service.reveal(id, body.reason()).text());
    }
}
