package org.civilaffairs.app.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.civilaffairs.app.problem.ShownFinding;
import org.civilaffairs.app.rest.Answers;
import org.civilaffairs.app.rest.Cursor;
import org.civilaffairs.app.rest.Limit;
import org.civilaffairs.app.rest.Slice;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.rule.Bound;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Outcome;
import org.civilaffairs.core.supervision.Coverage;
import org.civilaffairs.core.training.TrainingRequirement;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Findings, coverage and vacancies, for other systems. */
@Path("divisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SupervisionResource {

    /** The coverage of a division; {@code below} is empty except for a district. */
    public record CoverageShown(
            String division,
            String name,
            LocalDate asOf,
            int villages,
            int covered,
            String digest,
            List<CoverageShown> below) {

        static CoverageShown of(Coverage coverage) {
            return new CoverageShown(
                    coverage.division().digits(),
                    coverage.name(),
                    coverage.asOf(),
                    coverage.villages(),
                    coverage.covered(),
                    coverage.digest(),
                    coverage.below().stream().map(CoverageShown::of).toList());
        }
    }

    /** A village without an assistant. */
    public record VacancyShown(String village, LocalDate since, long days) {}

    /** What a town has held of a year's routine trainings, and what each of its assistants has attended. */
    public record RequirementShown(
            String town,
            int year,
            LocalDate asOf,
            int required,
            List<LocalDate> held,
            int left,
            LocalDate until,
            Outcome outcome,
            List<AttendanceShown> assistants) {}

    /** What one assistant has attended. */
    public record AttendanceShown(String personId, int attended, int required, Outcome outcome) {}

    /** A finding with its place in the order, which is worked out once. */
    private record Keyed(String key, Finding finding) {}

    @Inject
    private SupervisionService service;

    @Inject
    private Answers answers;

    @Inject
    private Clock clock;

    @GET
    @Path("{code}/findings")
    @Operation(operationId = "findings", summary = "All findings of a division and below, as of a day")
    public Slice<ShownFinding> findings(
            @PathParam("code") DivisionCode code,
            @QueryParam("on") LocalDate on,
            @QueryParam("assertion") String assertion,
            @QueryParam("clause") String clause,
            @QueryParam("bound") Bound bound,
            @QueryParam("outcome") Outcome outcome,
            @Parameter(description = "For how many days a finding has stood at least") @QueryParam("minDays")
                    Integer minDays,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        int most = Limit.of(limit);
        String done = Cursor.open(after);
        FindingFilter filter = new FindingFilter(
                Objects.toString(assertion, ""),
                Objects.toString(clause, ""),
                Objects.toString(bound, ""),
                Objects.toString(outcome, ""),
                "",
                null,
                minDays == null ? 0 : minDays);
        List<Keyed> wanted = service.findings(code, day(on)).stream()
                .filter(filter::takes)
                .map(finding -> new Keyed(key(finding), finding))
                .filter(finding -> finding.key().compareTo(done) > 0)
                .sorted(Comparator.comparing(Keyed::key))
                .limit(most + 1L)
                .toList();
        return Slice.of(wanted, most, Keyed::key).map(keyed -> ShownFinding.of(keyed.finding(), answers.language()));
    }

    /** The order of findings as a short text, so that a page can go on after one of them. */
    private static String key(Finding finding) {
        return String.join(
                " ",
                finding.assertion().toString(),
                finding.code(),
                finding.subject().kind().ordinal() + finding.subject().id(),
                Integer.toHexString(finding.facts().hashCode()));
    }

    @GET
    @Path("{code}/coverage")
    @Operation(operationId = "coverage", summary = "Villages with an assistant in force, as of a day, with each town's")
    public CoverageShown coverage(@PathParam("code") DivisionCode code, @QueryParam("on") LocalDate on) {
        return CoverageShown.of(service.coverage(code, day(on)));
    }

    @GET
    @Path("{code}/vacancies")
    @Operation(operationId = "vacancies", summary = "Villages without an assistant, as of a day, with the days")
    public Slice<VacancyShown> vacancies(@PathParam("code") DivisionCode code, @QueryParam("on") LocalDate on) {
        return new Slice<>(
                service.vacancies(code, day(on)).stream()
                        .map(vacancy -> new VacancyShown(vacancy.village().digits(), vacancy.since(), vacancy.days()))
                        .toList(),
                null);
    }

    @GET
    @Path("{code}/training-requirement")
    @Operation(
            operationId = "trainingRequirement",
            summary = "A town's routine trainings of a year: pending, met or breach")
    public RequirementShown requirement(
            @PathParam("code") DivisionCode code, @QueryParam("year") Integer year, @QueryParam("on") LocalDate on) {
        LocalDate day = day(on);
        int of = year == null ? day.getYear() : year;
        TrainingRequirement requirement = service.requirement(code, of, day);
        return new RequirementShown(
                code.digits(),
                of,
                day,
                requirement.required(),
                requirement.held(),
                requirement.left(),
                requirement.until(),
                requirement.outcome(),
                service.attendances(code, of, day).stream()
                        .map(one ->
                                new AttendanceShown(one.person().text(), one.attended(), one.required(), one.outcome()))
                        .toList());
    }

    private LocalDate day(LocalDate on) {
        return on == null ? LocalDate.now(clock) : on;
    }
}
