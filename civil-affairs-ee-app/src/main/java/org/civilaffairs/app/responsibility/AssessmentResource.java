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
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.civilaffairs.app.job.Job;
import org.civilaffairs.app.job.JobShown;
import org.civilaffairs.app.rest.Answers;
import org.civilaffairs.core.appointment.Appointment;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.responsibility.Count;
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

    /** What is tried out: the days in post are those from {@code since} to the day before {@code until}. */
    public record TrialWanted(
            @NotNull DivisionCode division,
            @NotNull @Valid TermsGiven terms,
            @NotNull @Size(max = 100) List<@NotNull @Valid CountGiven> counts,
            @NotNull @Valid SheetGiven sheet,
            @NotNull LocalDate since,
            @NotNull LocalDate until) {

        Map<String, Count> counted() {
            return counts.stream()
                    .collect(Collectors.toMap(
                            CountGiven::measure, one -> Count.of(one.done(), one.due()), (earlier, later) -> later));
        }
    }

    /** What is counted for a measure of the standard sheet. */
    public record CountGiven(
            @NotNull @Size(max = 40) String measure,
            @NotNull @Min(0) @Max(1_000_000_000) Integer done,
            @NotNull @Min(0) @Max(1_000_000_000) Integer due) {}

    /** Somebody without a letter or an assessment. */
    public record ApartShown(String appointment, String village, String personId, String name) {

        static ApartShown of(Appointment post) {
            return new ApartShown(
                    post.id(),
                    post.village().digits(),
                    post.person().text(),
                    post.candidacy().name().text());
        }
    }

    /**
     * A town's ranking.
     *
     * @param notGraded those whose part of the year was too short
     * @param withoutLetter those without a letter or an assessment: apart, and not as zero
     * @param places how many may be excellent
     * @param distribution how many are proposed for each grade
     */
    public record RankingShown(
            String town,
            int year,
            List<PlaceShown> ranked,
            List<String> notGraded,
            List<ApartShown> withoutLetter,
            int places,
            Map<Grade, Integer> distribution) {

        static RankingShown of(RankedTown ranked, int year) {
            TownRanking ranking = ranked.ranking();
            return new RankingShown(
                    ranking.town().digits(),
                    year,
                    ranking.ranked().stream().map(PlaceShown::of).toList(),
                    ranking.notGraded().stream().map(TownResult::letter).toList(),
                    ranked.withoutLetter().stream().map(ApartShown::of).toList(),
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
    private TrialService trials;

    @Inject
    private Clock clock;

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

    @POST
    @Path("trial")
    @Operation(
            operationId = "tryAssessment",
            summary = "What counts and a sheet would come to, with every explanation; nothing is stored")
    public Response tried(@NotNull @Valid TrialWanted body) {
        return answers.of(
                trials.tried(
                        body.division(),
                        body.terms().terms(),
                        body.counted(),
                        body.sheet(),
                        Days.between(body.since(), body.until())),
                done -> Response.ok(ScoreShown.of(done)).build());
    }

    @GET
    @Path("ranking")
    @Operation(operationId = "rankTown", summary = "A town's assistants of a year in the order of their figures")
    public RankingShown ranking(
            @QueryParam("town") @NotNull DivisionCode town,
            @QueryParam("year") @NotNull @Min(2000) @Max(2100) Integer year,
            @QueryParam("on") LocalDate on) {
        return RankingShown.of(service.ranking(town, year, on == null ? LocalDate.now(clock) : on), year);
    }
}
