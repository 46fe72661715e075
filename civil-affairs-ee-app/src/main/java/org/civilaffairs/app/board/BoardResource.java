package org.civilaffairs.app.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.civilaffairs.app.problem.ShownFinding;
import org.civilaffairs.app.rest.Answers;
import org.civilaffairs.app.supervision.SupervisionService;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.supervision.Figure;
import org.civilaffairs.core.supervision.FindingChanges;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The figures of a division and what changed, for other systems. */
@Path("divisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BoardResource {

    /** Every figure of a division, with that of each division directly below. */
    public record BoardShown(
            String division, String name, LocalDate asOf, List<FigureShown> figures, List<BelowShown> below) {}

    /** A figure: its total, what of it is recorded at the division itself, and the digest of the records that it counts. */
    public record FigureShown(Figure figure, long total, long own, String digest) {}

    /** The figures of a division below. */
    public record BelowShown(String division, String name, List<FigureShown> figures) {}

    /** What came and went between the ends of two days. */
    public record ChangesShown(
            LocalDate since, LocalDate asOf, List<ShownFinding> came, List<ShownFinding> went, int stayed) {}

    @Inject
    private BoardService service;

    @Inject
    private SupervisionService supervision;

    @Inject
    private Answers answers;

    @Inject
    private Clock clock;

    @GET
    @Path("{code}/figures")
    @Operation(
            operationId = "figures",
            summary = "Every figure of a division and of each below it, as of a day, with digests of what is counted")
    public BoardShown figures(@PathParam("code") DivisionCode code, @QueryParam("on") LocalDate on) {
        Board board = service.board(code, day(on));
        return new BoardShown(
                code.digits(),
                board.division().name(),
                board.asOf(),
                figures(board, code),
                board.below().stream()
                        .map(one -> new BelowShown(one.code().digits(), one.name(), figures(board, one.code())))
                        .toList());
    }

    private static List<FigureShown> figures(Board board, DivisionCode at) {
        return Stream.of(Figure.values())
                .map(figure -> new FigureShown(
                        figure,
                        board.figures().total(figure, at).longValueExact(),
                        board.figures().own(figure, at).longValueExact(),
                        board.figures().digest(figure, at)))
                .toList();
    }

    @GET
    @Path("{code}/changes-since")
    @Operation(
            operationId = "findingChanges",
            summary = "Which findings came and which went between the ends of two days (6)")
    public ChangesShown changes(
            @PathParam("code") DivisionCode code,
            @QueryParam("since") @NotNull LocalDate since,
            @QueryParam("on") LocalDate on) {
        LocalDate day = day(on);
        FindingChanges changes = supervision.changes(code, since, day);
        return new ChangesShown(
                since,
                day,
                shown(changes.came()),
                shown(changes.went()),
                changes.stayed().size());
    }

    private List<ShownFinding> shown(List<Finding> findings) {
        return findings.stream()
                .map(finding -> ShownFinding.of(finding, answers.language()))
                .toList();
    }

    private LocalDate day(LocalDate on) {
        return on == null ? LocalDate.now(clock) : on;
    }
}
