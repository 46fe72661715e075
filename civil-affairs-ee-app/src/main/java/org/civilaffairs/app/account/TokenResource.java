package org.civilaffairs.app.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Tokens that are no longer wanted. */
@Path("tokens")
@RequestScoped
public class TokenResource {

    @Inject
    private TokenService service;

    @DELETE
    @Path("{id}")
    @Operation(operationId = "revokeToken", summary = "Ends a token at once")
    public void revoke(@PathParam("id") String id) {
        service.revoke(id);
    }
}
