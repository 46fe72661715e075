package org.civilaffairs.app.responsibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import java.util.Optional;
import java.util.OptionalInt;
import org.civilaffairs.app.problem.ShownFinding;
import org.civilaffairs.app.rest.Answers;
import org.civilaffairs.app.rest.Cursor;
import org.civilaffairs.app.rest.Limit;
import org.civilaffairs.app.rest.Slice;
import org.civilaffairs.app.security.OnBehalf;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.person.PersonId;
import org.civilaffairs.core.responsibility.LetterEvent;
import org.civilaffairs.core.responsibility.LetterState;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Letters of responsibility, for other systems. */
@Path("letters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LetterResource {

    /** A letter wanted: of the assistant in force where none is named, today and by the year's template where nothing else is said. */
    public record Wanted(
            @NotNull DivisionCode village,
            PersonId personId,
            @NotNull @Min(2000) @Max(2100) Integer year,
            LocalDate on,
            @Valid TermsGiven terms,
            OnBehalf actor) {}

    /** Letters wanted for all assistants of a town. */
    public record AllWanted(
            @NotNull DivisionCode division,
            @NotNull @Min(2000) @Max(2100) Integer year,
            LocalDate on,
            @Valid TermsGiven terms,
            OnBehalf actor) {}

    /** A letter in a list. */
    public record Listed(
            String id, int year, String village, String personId, String name, LetterState state, LocalDate signedOn) {

        static Listed of(KeptLetter kept) {
            var letter = kept.letter();
            return new Listed(
                    letter.id(),
                    letter.year(),
                    letter.village().digits(),
                    letter.assistant().text(),
                    letter.name().text(),
                    letter.state(),
                    letter.signedOn().orElse(null));
        }
    }

    /** What became of one village; the id is null where no letter was made. */
    public record DraftedShown(String village, String id, boolean vacant, List<ShownFinding> findings) {}

    /** What became of all villages. */
    public record AllDrafted(List<DraftedShown> villages) {}

    @Inject
    private LetterService service;

    @Inject
    private LetterLists lists;

    @Inject
    private AssessmentService assessments;

    @Inject
    private TrialService trials;

    @Inject
    private Answers answers;

    @Inject
    private Clock clock;

    @POST
    @Operation(operationId = "draftLetter", summary = "Drafts a year's letter of responsibility for an assistant (5.2)")
    public Response draft(@NotNull @Valid Wanted body) {
        return answers.of(
                service.draft(
                        body.village(),
                        body.year(),
                        Optional.ofNullable(body.personId()),
                        draft(body.on(), body.terms(), body.actor())),
                made -> answers.created(
                        "letters/" + made.letter().id(), LetterShown.of(made.letter()), made.version()));
    }

    @POST
    @Path("drafts")
    @Operation(operationId = "draftLetters", summary = "Drafts the year's letters of all assistants in force in a town")
    public AllDrafted draftAll(@NotNull @Valid AllWanted body) {
        return new AllDrafted(
                service.draftAll(body.division(), body.year(), draft(body.on(), body.terms(), body.actor())).stream()
                        .map(one -> new DraftedShown(
                                one.village().digits(),
                                one.made() ? one.id() : null,
                                one.vacant(),
                                one.findings().stream()
                                        .map(finding -> ShownFinding.of(finding, answers.language()))
                                        .toList()))
                        .toList());
    }

    private LetterWish draft(LocalDate on, TermsGiven terms, OnBehalf actor) {
        LetterWish wish = LetterWish.of(LetterEvent.DRAFT, on == null ? LocalDate.now(clock) : on)
                .in(actor);
        return terms == null ? wish : wish.with(terms.terms());
    }

    @GET
    @Operation(operationId = "listLetters", summary = "A year's letters at or below a division, of one state if wanted")
    public Slice<Listed> list(
            @QueryParam("division") @NotNull DivisionCode division,
            @QueryParam("year") @NotNull Integer year,
            @QueryParam("state") LetterState state,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        int most = Limit.of(limit);
        return Slice.of(
                        lists.page(division, year, Optional.ofNullable(state), Cursor.open(after), most + 1),
                        most,
                        kept -> kept.letter().id())
                .map(Listed::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "findLetter", summary = "One letter with its terms, signatures and steps")
    public Response find(@PathParam("id") String id) {
        KeptLetter kept = lists.find(id);
        return answers.ok(LetterShown.of(kept.letter()), kept.version());
    }

    @GET
    @Path("{id}/score")
    @Operation(
            operationId = "findScore",
            summary = "A letter's score: as the town assessed it, or as it is counted so far, with every explanation")
    public ScoreShown score(@PathParam("id") String id) {
        return ScoreShown.of(assessments.standing(id));
    }

    @GET
    @Path("{id}/proof")
    @Operation(
            operationId = "proveScore",
            summary = "The stored assessment judged again by nothing but its text, with the digests of both")
    public TrialService.JudgedAgain prove(@PathParam("id") String id) {
        return trials.again(id);
    }

    @POST
    @Path("{id}/events")
    @Operation(
            operationId = "takeLetterStep",
            summary = "Sign, amend, assess oneself, assess, acknowledge, object, confirm, file …")
    public Response take(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid EventGiven body) {
        OptionalInt version = answers.versionIfGiven(ifMatch);
        return answers.of(
                body.sheet() == null
                        ? service.take(id, body.wish(), version)
                        : assessments.assess(id, body.wish(), body.sheet(), version),
                done -> answers.ok(LetterShown.of(done.letter()), done.version()));
    }
}
