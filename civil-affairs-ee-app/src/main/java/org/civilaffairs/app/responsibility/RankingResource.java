package org.civilaffairs.app.responsibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import java.util.Objects;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.rest.Answers;
import org.civilaffairs.app.security.OnBehalf;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.responsibility.DistrictRanking;
import org.civilaffairs.core.responsibility.ScoreLine;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The towns of a district in the order of their year's figures. */
@Path("assessments/towns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RankingResource {

    /** The publication wanted; today where no day is named. */
    public record PublicationWanted(
            @NotNull DivisionCode division,
            @NotNull @Min(2000) @Max(2100) Integer year,
            LocalDate on,
            @Size(max = 200) String document,
            OnBehalf actor) {}

    /**
     * A district's ranking.
     *
     * @param publishedOn null while it is not published
     * @param document the paper with which it was published; null before
     * @param canonical the text that is published, and {@code digest} its SHA-256
     */
    public record TownsShown(
            String district,
            int year,
            LocalDate asOf,
            LocalDate publishedOn,
            String document,
            List<TownShown> towns,
            String digest,
            String canonical) {

        static TownsShown of(DistrictRanking ranking, LocalDate on, String document, String digest) {
            return new TownsShown(
                    ranking.district().digits(),
                    ranking.year(),
                    ranking.asOf(),
                    on,
                    document,
                    ranking.lines().stream().map(TownShown::of).toList(),
                    digest,
                    ranking.canonical());
        }

        static TownsShown of(PublishedRanking published) {
            return of(published.ranking(), published.on(), published.document(), published.digest());
        }
    }

    /** One town; rank 0 and empty figures where one of its duties is undetermined. */
    public record TownShown(
            int rank,
            String town,
            String name,
            String points,
            int graded,
            String mean,
            String duties,
            List<DutyShown> explained) {

        static TownShown of(DistrictRanking.Line line) {
            return new TownShown(
                    line.rank(),
                    line.town().digits(),
                    line.name(),
                    line.published(),
                    line.graded(),
                    line.mean(),
                    line.duties(),
                    line.explained().stream()
                            .map(duty -> new DutyShown(duty.code(), duty.standing(), duty.points(), duty.formula()))
                            .toList());
        }
    }

    /** One of a town's own duties, with the arithmetic of its points. */
    public record DutyShown(String code, ScoreLine.Standing standing, String points, String formula) {}

    @Inject
    private RankingService service;

    @Inject
    private Clock clock;

    @Inject
    private Answers answers;

    @GET
    @Operation(operationId = "rankTowns", summary = "How the towns of a district stand in a year, for the bureau")
    public TownsShown ranking(
            @QueryParam("division") @NotNull DivisionCode district,
            @QueryParam("year") @NotNull @Min(2000) @Max(2100) Integer year) {
        DistrictRanking ranking = service.ranking(district, year);
        return TownsShown.of(ranking, null, null, ranking.digest());
    }

    @POST
    @Operation(
            operationId = "publishTowns",
            summary = "Publishes the ranking of a district's towns of a year that is over; it never changes after that")
    public Response publish(@NotNull @Valid PublicationWanted body) {
        return answers.of(
                service.publish(
                        body.division(),
                        body.year(),
                        body.on() == null ? LocalDate.now(clock) : body.on(),
                        Objects.requireNonNullElse(body.document(), ""),
                        body.actor()),
                done -> Response.status(Response.Status.CREATED)
                        .entity(TownsShown.of(done))
                        .build());
    }

    @GET
    @Path("published")
    @Operation(
            operationId = "findPublishedTowns",
            summary = "The ranking as the bureau published it, for the district and its towns")
    public TownsShown published(
            @QueryParam("division") @NotNull DivisionCode district,
            @QueryParam("year") @NotNull @Min(2000) @Max(2100) Integer year) {
        return service.published(district, year)
                .map(TownsShown::of)
                .orElseThrow(() -> Problem.notFound(district + " " + year));
    }
}
