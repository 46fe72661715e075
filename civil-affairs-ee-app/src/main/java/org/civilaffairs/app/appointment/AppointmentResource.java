package org.civilaffairs.app.appointment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.civilaffairs.app.rest.Answers;
import org.civilaffairs.app.rest.Cursor;
import org.civilaffairs.app.rest.Limit;
import org.civilaffairs.app.rest.Slice;
import org.civilaffairs.app.security.OnBehalf;
import org.civilaffairs.core.appointment.AppointmentEvent;
import org.civilaffairs.core.appointment.Committee;
import org.civilaffairs.core.appointment.EmploymentForm;
import org.civilaffairs.core.division.DivisionCode;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Appointments, for other systems. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AppointmentResource {

    /** Who is put forward. */
    public record Candidate(
            @NotBlank @Size(max = 60) String name,
            @NotBlank @Size(max = 40) String identityNumber) {}

    /** A recommendation; without the form of employment it is a part-time one. */
    public record Wanted(
            @NotNull @Valid Candidate person,
            @NotNull LocalDate recommendedOn,
            Boolean partyBranch,
            Boolean committee,
            EmploymentForm employmentForm,
            @Size(max = 200) String concurrentPost,
            @Size(max = 200) String document,
            @Size(max = 40) List<@Valid @NotNull LimbWanted> statement,
            @Size(max = 20) List<@NotBlank @Size(max = 26) String> attachments,
            OnBehalf actor) {

        Recommendation recommendation() {
            Set<Committee> signed = EnumSet.noneOf(Committee.class);
            if (Boolean.TRUE.equals(partyBranch)) {
                signed.add(Committee.PARTY_BRANCH);
            }
            if (Boolean.TRUE.equals(committee)) {
                signed.add(Committee.VILLAGE_COMMITTEE);
            }
            return new Recommendation(
                    person.name(),
                    person.identityNumber(),
                    Objects.requireNonNullElse(employmentForm, EmploymentForm.PART_TIME),
                    text(concurrentPost),
                    LimbWanted.statement(statement),
                    LimbWanted.papers(statement, attachments),
                    signed,
                    recommendedOn,
                    text(document),
                    actor);
        }
    }

    /** A step wanted. */
    public record Event(
            @NotNull AppointmentEvent event,
            @NotNull LocalDate on,
            LocalDate effectiveOn,
            @Size(max = 200) String document,
            @Size(max = 1000) String reason,
            @Size(max = 60) String filingNumber,
            OnBehalf actor) {

        StepWanted wanted() {
            return new StepWanted(event, on, effectiveOn, document, reason, filingNumber, actor);
        }
    }

    /** A statement that takes the place of one that was sent back. */
    public record Statement(
            @NotNull @Size(max = 40) List<@Valid @NotNull LimbWanted> statement,
            @Size(max = 20) List<@NotBlank @Size(max = 26) String> attachments) {}

    @Inject
    private AppointmentService service;

    @Inject
    private AppointmentLists lists;

    @Inject
    private StatementPapers papers;

    @Inject
    private Answers answers;

    @POST
    @Path("villages/{village}/appointments")
    @Operation(operationId = "recommend", summary = "Puts a candidate forward for a village's post (2.2)")
    public Response recommend(@PathParam("village") DivisionCode village, @NotNull @Valid Wanted body) {
        return answers.of(
                service.recommend(village, body.recommendation()),
                made -> answers.created("appointments/" + made.appointment().id(), shown(made), made.version()));
    }

    @GET
    @Path("villages/{village}/roster")
    @Operation(operationId = "villageRoster", summary = "All appointments of a village, the latest first")
    public Slice<AppointmentShown> roster(@PathParam("village") DivisionCode village) {
        return new Slice<>(lists.roster(village), null).map(kept -> AppointmentShown.of(kept.appointment()));
    }

    @GET
    @Path("appointments")
    @Operation(
            operationId = "listAppointments",
            summary = "Appointments of a division, or those that wait for the caller")
    public Slice<AppointmentShown> list(
            @QueryParam("division") @NotNull DivisionCode division,
            @QueryParam("waiting") @DefaultValue("false") boolean waiting,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        int most = Limit.of(limit);
        return Slice.of(lists.page(division, waiting, Cursor.open(after), most + 1), most, kept -> kept.appointment()
                        .id())
                .map(kept -> AppointmentShown.of(kept.appointment()));
    }

    @GET
    @Path("appointments/{id}")
    @Operation(operationId = "findAppointment", summary = "One appointment with all its steps")
    public Response find(@PathParam("id") String id) {
        Kept kept = lists.find(id);
        return answers.ok(shown(kept), kept.version());
    }

    @POST
    @Path("appointments/{id}/events")
    @Operation(operationId = "takeStep", summary = "Takes one step: approve, refuse, file, send back, suspend, end …")
    public Response take(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Event body) {
        return answers.of(
                service.take(id, body.wanted(), answers.versionIfGiven(ifMatch)),
                done -> answers.ok(shown(done), done.version()));
    }

    @PUT
    @Path("appointments/{id}/statement")
    @Operation(
            operationId = "supplementStatement",
            summary = "Completes the statement of a recommendation that was sent back")
    public Response supplement(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Statement body) {
        Kept kept = service.supplement(
                id,
                LimbWanted.statement(body.statement()),
                LimbWanted.papers(body.statement(), body.attachments()),
                answers.versionIfGiven(ifMatch));
        return answers.ok(shown(kept), kept.version());
    }

    private AppointmentShown shown(Kept kept) {
        return AppointmentShown.of(
                kept.appointment(), papers.of(kept.appointment().id()));
    }

    private static String text(String given) {
        return Objects.requireNonNullElse(given, "");
    }
}
