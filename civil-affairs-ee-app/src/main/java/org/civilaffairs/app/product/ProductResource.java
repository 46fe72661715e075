package org.civilaffairs.app.product;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.civilaffairs.app.product.ProductService.Product;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The program itself, for the conformance kit and for whoever looks after several installations. */
@Path("product")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProductResource {

    @Inject
    private ProductService service;

    @GET
    @Operation(
            operationId = "getProduct",
            summary = "The program's name, its version, and the profiles of the conformance kit that it claims")
    public Product get() {
        return service.find();
    }
}
