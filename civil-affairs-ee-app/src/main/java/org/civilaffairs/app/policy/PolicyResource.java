package org.civilaffairs.app.policy;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.rest.Answers;
import org.civilaffairs.app.rest.Slice;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.policy.PolicyFault;
import org.civilaffairs.core.rule.ParameterUse;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The values that rules read, for other systems. */
@Path("policy")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PolicyResource {

    /** The text of a policy file. */
    public record File(@NotBlank @Size(max = 100_000) String text) {}

    @Inject
    private PolicyService service;

    @Inject
    private Answers answers;

    @Inject
    private Clock clock;

    @GET
    @Path("parameters")
    @Operation(
            operationId = "parametersInForce",
            summary = "Every parameter's value for a place on a day, with its source")
    public Slice<ParameterUse> inForce(
            @QueryParam("division") @NotNull DivisionCode division, @QueryParam("on") LocalDate on) {
        return new Slice<>(service.inForce(division, on == null ? LocalDate.now(clock) : on), null);
    }

    @POST
    @Path("entries")
    @Operation(operationId = "loadPolicy", summary = "Takes a department's values from a policy file, all or none")
    public Response load(@NotNull @Valid File body) {
        List<PolicyFault> faults = service.load(body.text());
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults.stream()
                    .map(fault -> FieldError.ofLine(fault.line(), fault.value(), fault.message(answers.language())))
                    .toList());
        }
        return Response.status(Response.Status.CREATED).build();
    }
}
