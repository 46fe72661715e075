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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.problem.ShownFinding;
import org.civilaffairs.app.rest.Answers;
import org.civilaffairs.app.rest.Slice;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.policy.PolicyEntry;
import org.civilaffairs.core.policy.PolicyFault;
import org.civilaffairs.core.policy.PolicyFile;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Language;
import org.civilaffairs.core.rule.Layer;
import org.civilaffairs.core.supervision.FindingsDifference;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The values that rules read, for other systems. */
@Path("policy")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PolicyResource {

    /** The text of a policy file. */
    public record File(@NotBlank @Size(max = 100_000) String text) {}

    /** A policy file to try out on a division's findings as of a day. */
    public record Trying(
            @NotBlank @Size(max = 100_000) String text,
            @NotNull DivisionCode division,
            LocalDate on) {}

    /** The day on which a value no longer holds, and the document that says so. */
    public record Ending(
            @NotNull LocalDate until,
            @NotBlank @Size(max = 300) String document) {}

    /** A parameter in force; the place is null for a built-in value, and empty for one that holds everywhere. */
    public record ParameterShown(
            String key, String value, String source, Layer layer, String clause, String allowed, String place) {

        static ParameterShown of(ParameterInForce one) {
            return new ParameterShown(
                    one.use().key(),
                    one.use().value(),
                    one.use().source(),
                    one.use().layer(),
                    one.parameter().clause().toString(),
                    one.parameter().allowed(),
                    one.setBy() == null ? null : one.setBy().scope().code());
        }
    }

    /** A value that a department set; "until" no longer counts. */
    public record SettingShown(
            String id, String key, String value, String place, LocalDate since, LocalDate until, String source) {

        static SettingShown of(KeptEntry kept) {
            PolicyEntry entry = kept.entry();
            return new SettingShown(
                    kept.id(),
                    entry.key(),
                    entry.value(),
                    entry.scope().code(),
                    entry.days().since(),
                    entry.days().until().orElse(null),
                    entry.source());
        }
    }

    /** What would change in the findings. */
    public record Trial(List<ShownFinding> added, List<ShownFinding> removed, List<ShownFinding> changed) {

        static Trial of(FindingsDifference difference, Language language) {
            return new Trial(
                    shown(difference.added(), language),
                    shown(difference.removed(), language),
                    shown(difference.changed(), language));
        }

        private static List<ShownFinding> shown(List<Finding> findings, Language language) {
            return findings.stream()
                    .map(finding -> ShownFinding.of(finding, language))
                    .toList();
        }
    }

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
            summary = "Every parameter's value for a place on a day, with its source and where it comes from")
    public Slice<ParameterShown> inForce(
            @QueryParam("division") @NotNull DivisionCode division, @QueryParam("on") LocalDate on) {
        return new Slice<>(service.inForce(division, day(on)), null).map(ParameterShown::of);
    }

    @GET
    @Path("entries")
    @Operation(
            operationId = "listPolicyEntries",
            summary = "What departments set for a division, for what it lies in and for what lies in it")
    public Slice<SettingShown> entries(@QueryParam("division") @NotNull DivisionCode division) {
        return new Slice<>(service.entries(division), null).map(SettingShown::of);
    }

    @POST
    @Path("entries")
    @Operation(operationId = "loadPolicy", summary = "Takes a department's values from a policy file, all or none")
    public Response load(@NotNull @Valid File body) {
        mustBeFaultless(service.load(body.text()));
        return Response.status(Response.Status.CREATED).build();
    }

    @POST
    @Path("trials")
    @Operation(
            operationId = "tryPolicy",
            summary = "What the values of a policy file would change in a division's findings; nothing is stored")
    public Trial tryOut(@NotNull @Valid Trying body) {
        PolicyFile.Reading reading = service.read(body.text());
        mustBeFaultless(reading.faults());
        return Trial.of(service.tryOut(reading, body.division(), day(body.on())), answers.language());
    }

    @POST
    @Path("entries/{id}/end")
    @Operation(operationId = "endPolicyEntry", summary = "Ends a value on a day, which no longer counts")
    public void end(@PathParam("id") String id, @NotNull @Valid Ending body) {
        service.end(id, body.until(), body.document());
    }

    private void mustBeFaultless(List<PolicyFault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults.stream()
                    .map(fault -> FieldError.ofLine(fault.line(), fault.value(), fault.message(answers.language())))
                    .toList());
        }
    }

    private LocalDate day(LocalDate on) {
        return on == null ? LocalDate.now(clock) : on;
    }
}
