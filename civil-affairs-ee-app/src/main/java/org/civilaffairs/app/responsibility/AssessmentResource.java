package org.civilaffairs.app.responsibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.civilaffairs.app.job.Job;
import org.civilaffairs.app.job.JobShown;
import org.civilaffairs.app.rest.Answers;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.responsibility.Grade;
import org.civilaffairs.core.responsibility.TownRanking;
import org.civilaffairs.core.responsibility.TownResult;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A year's assessment of many: counting as long work, and the ranking. */
@Path("assessments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssessmentResource {

    /** The counting wanted. */
    public record CountWanted(
            @NotNull DivisionCode division,
            @NotNull @Min(2000) @Max(2100) Integer year) {}

    /**
     * A town's ranking.
     *
     * @param notGraded those whose part of the year was too short
     * @param withoutLetter the person ids of those without a letter or an assessment: apart, and not as zero
     * @param places how many may be excellent
     * @param distribution how many are proposed for each grade
     */
    public record RankingShown(
            String town,
            int year,
            List<PlaceShown> ranked,
            List<String> notGraded,
            List<String> withoutLetter,
            int places,
            Map<Grade, Integer> distribution) {

        static RankingShown of(TownRanking ranking, int year) {
            return new RankingShown(
                    ranking.town().digits(),
                    year,
                    ranking.ranked().stream().map(PlaceShown::of).toList(),
                    ranking.notGraded().stream().map(TownResult::letter).toList(),
                    ranking.withoutLetter().stream().map(PersonId::text).toList(),
                    ranking.places(),
                    ranking.distribution());
        }
    }

    /** One line of the ranking; open where the quota has room for some of those alike and not for all. */
    public record PlaceShown(
            int rank,
            String letter,
            String village,
            String personId,
            String name,
            BigDecimal points,
            Grade grade,
            Grade proposed,
            boolean open) {

        static PlaceShown of(TownRanking.Place place) {
            TownResult result = place.result();
            return new PlaceShown(
                    place.rank(),
                    result.letter(),
                    result.village().digits(),
                    result.assistant().text(),
                    result.name().text(),
                    result.counted(),
                    result.grade(),
                    place.proposed(),
                    place.open());
        }
    }

    @Inject
    private AssessmentService service;

    @Inject
    private Answers answers;

    @POST
    @Operation(
            operationId = "countYear",
            summary = "Counts the year of every signed letter at or below a division, as long work")
    public Response count(@NotNull @Valid CountWanted body) {
        Job job = service.start(body.division(), body.year(), answers.language());
        return answers.created("jobs/" + job.id(), JobShown.of(job), 0);
    }

    @GET
    @Path("ranking")
    @Operation(operationId = "rankTown", summary = "A town's assistants of a year in the order of their figures")
    public RankingShown ranking(
            @QueryParam("town") @NotNull DivisionCode town,
            @QueryParam("year") @NotNull @Min(2000) @Max(2100) Integer year) {
        return RankingShown.of(service.ranking(town, year), year);
    }
}
