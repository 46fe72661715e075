package org.civilaffairs.app.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
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
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.civilaffairs.app.attachment.TextFile;
import org.civilaffairs.app.problem.FieldError;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.rest.Answers;
import org.civilaffairs.app.rest.Slice;
import org.civilaffairs.app.security.OnBehalf;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.training.Training;
import org.civilaffairs.core.training.TrainingEvent;
import org.civilaffairs.core.training.TrainingForm;
import org.civilaffairs.core.training.TrainingKind;
import org.civilaffairs.core.training.TrainingPlan;
import org.civilaffairs.core.training.VocationalEducation;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Trainings, for other systems. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TrainingResource {

    /** A training wanted; it is planned today unless another day is given. */
    public record Wanted(
            @NotEmpty @Size(max = 50) List<@NotNull DivisionCode> organisers,
            @NotNull TrainingKind kind,
            @NotNull TrainingForm form,
            @Size(max = 100) String otherForm,
            @NotBlank @Size(max = 200) String topic,
            @NotNull LocalDate plannedOn,
            @NotNull @DecimalMin("0.1") @DecimalMax("24") BigDecimal hours,
            LocalDate on,
            OnBehalf actor) {

        TrainingPlan plan() {
            String words = Objects.requireNonNullElse(otherForm, "");
            if (form == TrainingForm.OTHER == words.isBlank()) {
                throw Problem.invalid(new FieldError("otherForm", words, "OTHER", "TRN-04", "invalid"));
            }
            return new TrainingPlan(kind, form, words, new TreeSet<>(organisers), topic, plannedOn, hours);
        }
    }

    /** A step wanted. */
    public record Event(
            @NotNull TrainingEvent event,
            @NotNull LocalDate on,
            @Size(max = 1000) String reason,
            OnBehalf actor) {}

    /** Who was present, by person id. */
    public record Sheet(@NotNull @Size(max = 2000) List<@NotNull PersonId> present) {}

    /** A list of who was present, as it was pasted. */
    public record Pasted(@NotBlank @Size(max = 200_000) String text) {}

    /** What became of a pasted list. */
    public record ListReport(List<AttendanceList.Line> lines, TrainingShown training) {}

    /** Vocational education of a person. */
    public record Education(
            @NotNull PersonId person,
            @NotBlank @Size(max = 200) String school,
            @NotBlank @Size(max = 200) String programme,
            @NotNull LocalDate since,
            @Size(max = 500) String evidence) {}

    @Inject
    private TrainingService service;

    @Inject
    private TrainingLists lists;

    @Inject
    private AttendanceList pasted;

    @Inject
    private EducationService educations;

    @Inject
    private Answers answers;

    @Inject
    private Clock clock;

    @POST
    @Path("trainings")
    @Operation(operationId = "planTraining", summary = "Plans a training (5.1)")
    public Response plan(@NotNull @Valid Wanted body) {
        LocalDate on = body.on() == null ? LocalDate.now(clock) : body.on();
        return answers.of(
                service.plan(body.plan(), on, body.actor()),
                made -> answers.created(
                        "trainings/" + made.training().id(), TrainingShown.of(made.training()), made.version()));
    }

    @GET
    @Path("trainings")
    @Operation(operationId = "listTrainings", summary = "Trainings of a year, organised at or below a division")
    public Slice<TrainingShown> list(
            @QueryParam("division") @NotNull DivisionCode division, @QueryParam("year") @NotNull Integer year) {
        return new Slice<>(lists.ofYear(division, year), null).map(kept -> TrainingShown.of(kept.training()));
    }

    @GET
    @Path("trainings/{id}")
    @Operation(operationId = "findTraining", summary = "One training with its steps and sheet")
    public Response find(@PathParam("id") String id) {
        KeptTraining kept = lists.find(id);
        return answers.ok(TrainingShown.of(kept.training()), kept.version());
    }

    @POST
    @Path("trainings/{id}/events")
    @Operation(operationId = "takeTrainingStep", summary = "Notify, hold, postpone, cancel, evidence …")
    public Response take(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Event body) {
        String reason = Objects.requireNonNullElse(body.reason(), "");
        return answers.of(
                service.take(id, body.event(), body.on(), reason, body.actor(), answers.versionIfGiven(ifMatch)),
                done -> answers.ok(TrainingShown.of(done.training()), done.version()));
    }

    @PUT
    @Path("trainings/{id}/attendance")
    @Operation(operationId = "writeAttendance", summary = "Who was present, in the place of what the sheet said before")
    public Response attend(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Sheet body) {
        return answers.of(
                service.attend(id, body.present(), answers.versionIfGiven(ifMatch)),
                done -> answers.ok(TrainingShown.of(done.training()), done.version()));
    }

    @POST
    @Path("trainings/{id}/attendance/list")
    @Operation(
            operationId = "pasteAttendance",
            summary = "Takes a pasted list; good lines are taken, each line is reported")
    public Response paste(@PathParam("id") String id, @NotNull @Valid Pasted body) {
        AttendanceList.Reading reading = pasted.read(lists.find(id).training(), body.text());
        return answers.of(
                service.attend(id, reading.people(), answers.versionIfGiven(null)),
                done -> answers.ok(new ListReport(reading.lines(), TrainingShown.of(done.training())), done.version()));
    }

    @POST
    @Path("trainings/{id}/attendance/file")
    @Consumes({"text/csv", MediaType.TEXT_PLAIN})
    @Operation(
            operationId = "uploadAttendance",
            summary = "Adds the people of a CSV or text file (UTF-8, GB18030) to the sheet, and reports each line")
    public Response upload(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, byte[] content) {
        Training before = lists.find(id).training();
        AttendanceList.Reading reading = pasted.read(before, TextFile.read(content, "content"));
        return answers.of(
                service.attend(id, reading.besides(before), answers.versionIfGiven(ifMatch)),
                done -> answers.ok(new ListReport(reading.lines(), TrainingShown.of(done.training())), done.version()));
    }

    @POST
    @Path("persons/education")
    @Operation(operationId = "recordEducation", summary = "Records an assistant's vocational education (5.1)")
    public Response education(@NotNull @Valid Education body) {
        educations.record(new VocationalEducation(
                body.person(),
                body.school(),
                body.programme(),
                body.since(),
                Objects.requireNonNullElse(body.evidence(), "")));
        return Response.status(Response.Status.CREATED).build();
    }
}
