package org.civilaffairs.app.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.civilaffairs.app.division.CurrentDivisions;
import org.civilaffairs.app.division.DivisionPath;
import org.civilaffairs.app.home.BoardSection;
import org.civilaffairs.app.home.HomeSection;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.security.CurrentUser;
import org.civilaffairs.app.supervision.SupervisionService;
import org.civilaffairs.app.web.Words;
import org.civilaffairs.core.division.Division;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.Level;
import org.civilaffairs.core.supervision.Figure;
import org.civilaffairs.core.supervision.FindingChanges;

/** A division on one screen: its figures, those of each division below it, and what is found, each with the way to what it counts. */
@Named
@RequestScoped
public class BoardPage {

    /** The grades have a chart of their own. */
    private static final List<Figure> KINDS = Stream.of(Figure.values())
            .filter(figure -> !BoardCharts.GRADES.contains(figure))
            .toList();

    /** One figure of a division below. */
    public record Cell(Figure figure, String value, String tone, String href) {}

    /** A division below, or what is recorded at the division itself. */
    public record Row(String name, String href, List<Cell> cells) {}

    @Inject
    private BoardService service;

    @Inject
    private SupervisionService supervision;

    @Inject
    @Any
    private Instance<BoardSection> sections;

    @Inject
    private CurrentUser user;

    @Inject
    private CurrentDivisions divisions;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private String code;
    private LocalDate on;
    private LocalDate since;
    private Board board;
    private FindingChanges changes;
    private List<Row> rows;

    /** Loads the board of the division that the address names, or of the visitor's own. */
    public void open() {
        if (on == null) {
            on = LocalDate.now(clock);
        }
        if (code == null || code.isEmpty()) {
            code = user.area()
                    .division()
                    .or(() -> divisions.on(on).districts().stream()
                            .map(Division::code)
                            .findFirst())
                    .map(DivisionCode::digits)
                    .orElseThrow(() -> Problem.notFound(""));
        }
        board = service.board(DivisionPath.code(code), on);
        rows = board.below().stream()
                .map(one -> row(one.name(), "/board/index?code=" + one.code() + "&on=" + on, one.code(), false))
                .toList();
        if (since != null) {
            // The board has judged its own day already.
            changes = FindingChanges.between(supervision.findings(division(), since), board.findings());
        }
    }

    private DivisionCode division() {
        return board.division().code();
    }

    private Row row(String name, String href, DivisionCode at, boolean own) {
        return new Row(
                name, href, KINDS.stream().map(figure -> cell(figure, at, own)).toList());
    }

    private Cell cell(Figure figure, DivisionCode at, boolean own) {
        BigDecimal value =
                own ? board.figures().own(figure, at) : board.figures().total(figure, at);
        String href = value.signum() == 0 ? "" : FigurePath.of(figure, at, on) + (own ? "&own=true" : "");
        return new Cell(figure, words.number(value.longValueExact()), tone(figure, value), href);
    }

    private static String tone(Figure figure, BigDecimal value) {
        return value.signum() == 0
                ? ""
                : switch (figure) {
                    case VACANT, BREACHES, UNQUALIFIED -> "is-bad";
                    case UNFILED, LATE_ENTRIES, INCOMPLETE_ENTRIES, WARNINGS, UNDETERMINED -> "is-open";
                    default -> "";
                };
    }

    /** Returns the figures of the division itself. */
    public List<Cell> getFigures() {
        return row("", "", division(), false).cells();
    }

    /** Returns the divisions below with their figures. */
    public List<Row> getRows() {
        return rows;
    }

    /** Returns what is recorded at the division itself and at none below, where there is any. */
    public List<Cell> getOwn() {
        boolean any = KINDS.stream()
                .anyMatch(figure -> board.figures().own(figure, division()).signum() != 0);
        return any && !rows.isEmpty() ? row("", "", division(), true).cells() : List.of();
    }

    /** Returns what other features add. */
    public List<HomeSection.Figure> getMore() {
        return sections.stream()
                .flatMap(section -> section.figures(division(), on).stream())
                .toList();
    }

    /** Returns whether the divisions below are towns. */
    public boolean isOverTowns() {
        return division().level() == Level.DISTRICT;
    }

    /** Returns the way to what came or went since the day asked for. */
    public String changed(boolean gone) {
        return FigurePath.findings(division(), on) + "&since=" + since + "&gone=" + gone;
    }

    public Board getBoard() {
        return board;
    }

    public FindingChanges getChanges() {
        return changes;
    }

    public List<Figure> getKinds() {
        return KINDS;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }
}
