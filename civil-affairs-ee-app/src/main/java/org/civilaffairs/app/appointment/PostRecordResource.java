package org.civilaffairs.app.appointment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.rest.Answers;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.DivisionCode;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Acting covers and violations, for other systems. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PostRecordResource {

    /** A cover; without an end it lasts until further notice. */
    public record Cover(
            @NotNull @Valid AppointmentResource.Candidate person,
            @NotNull LocalDate since,
            LocalDate until,
            @NotBlank @Size(max = 200) String decidedBy,
            @NotNull @Size(max = 200) String document) {

        Days days() {
            Days days = until == null ? Days.from(since) : Days.between(since, until);
            if (days.isEmpty()) {
                throw Problem.invalid(new FieldError("until", until.toString(), "> " + since, "APT-02", "invalid"));
            }
            return days;
        }
    }

    /** A violation; when it was put on record is today unless an administrator enters an older paper. */
    public record Breach(
            @NotNull DivisionCode division,
            @NotNull @Valid AppointmentResource.Candidate person,
            @NotNull LocalDate on,
            LocalDate recordedOn,
            @NotBlank @Size(max = 1000) String description,
            @NotBlank @Size(max = 200) String document) {}

    /** What was put on record. */
    public record Recorded(String personId) {}

    @Inject
    private PostRecords records;

    @Inject
    private Answers answers;

    @POST
    @Path("villages/{village}/acting-covers")
    @Operation(operationId = "coverPost", summary = "Records who covers for a village's assistant")
    public Response cover(@PathParam("village") DivisionCode village, @NotNull @Valid Cover body) {
        return answers.of(
                records.cover(
                        village,
                        body.person().name(),
                        body.person().identityNumber(),
                        body.days(),
                        body.decidedBy(),
                        body.document()),
                made -> answers.created(
                        "villages/" + village + "/roster",
                        new Recorded(made.person().text()),
                        0));
    }

    @POST
    @Path("persons/violations")
    @Operation(operationId = "recordViolation", summary = "Puts a violation of law or discipline on record (3.2)")
    public Response violation(@NotNull @Valid Breach body) {
        LocalDate known = body.recordedOn();
        if (known != null && known.isBefore(body.on())) {
            throw Problem.invalid(
                    new FieldError("recordedOn", known.toString(), "≥ " + body.on(), "ELG-02", "invalid"));
        }
        return answers.of(
                records.violation(
                        body.division(),
                        body.person().name(),
                        body.person().identityNumber(),
                        body.on(),
                        known,
                        body.description(),
                        body.document()),
                made -> answers.created(
                        "persons/" + made.person(), new Recorded(made.person().text()), 0));
    }
}
