package org.civilaffairs.app.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.civilaffairs.app.division.DivisionService;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.register.BookTally.Figures;
import org.civilaffairs.app.web.Look;
import org.civilaffairs.core.division.Division;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.DivisionTree;
import org.civilaffairs.core.division.Level;
import org.civilaffairs.core.register.RegisterType;

/** The ten books of all villages of a town, or summed up for all towns of a district; a village's own are its cabinet. */
@Named
@RequestScoped
public class ShelvesPage {

    /** A book's figures in one row. */
    public record Cell(String title, int entries, int late, int lacking) {}

    /** A village or town. */
    public record Row(DivisionCode code, String name, List<Cell> cells) {

        /** Returns how many entries came late in all ten. */
        public int late() {
            return cells.stream().mapToInt(Cell::late).sum();
        }

        /** Returns how many entries lack a document in all ten. */
        public int lacking() {
            return cells.stream().mapToInt(Cell::lacking).sum();
        }
    }

    /** A heading. */
    public record Heading(int number, String title) {}

    @Inject
    private RegisterLists lists;

    @Inject
    private DivisionService divisions;

    @Inject
    private Look look;

    @Inject
    private Clock clock;

    private String code;
    private int year;
    private Division place;
    private List<Row> rows = List.of();

    /** Loads what the address asks for, or the top of what the visitor sees; a village goes to its cabinet. */
    public void open() {
        LocalDate today = LocalDate.now(clock);
        if (year == 0) {
            year = today.getYear();
        }
        if (code == null || code.isEmpty()) {
            code = divisions.top(today).stream()
                    .map(top -> top.code().digits())
                    .findFirst()
                    .orElseThrow(() -> Problem.notFound(""));
        }
        DivisionCode wanted = DivisionCode.parse(code);
        DivisionTree tree = divisions.tree(wanted, today);
        place = tree.find(wanted).orElseThrow(() -> Problem.notFound(code));
        if (place.level() == Level.VILLAGE) {
            redirect("/register/cabinet?village=" + code + "&year=" + year);
            return;
        }
        Map<DivisionCode, BookTally> tallies = lists.tally(wanted, year);
        rows = tree.children(wanted).stream()
                .filter(child -> !tree.villagesOf(child.code()).isEmpty())
                .map(child -> row(child, tallies.getOrDefault(child.code(), BookTally.NONE)))
                .toList();
    }

    private Row row(Division child, BookTally tally) {
        List<Cell> cells = Arrays.stream(RegisterType.values())
                .map(type -> cell(type, tally.of(type)))
                .toList();
        return new Row(child.code(), child.name(), cells);
    }

    private Cell cell(RegisterType type, Figures figures) {
        return new Cell(type.title(look.language()), figures.entries(), figures.late(), figures.lacking());
    }

    private static void redirect(String path) {
        var outside = FacesContext.getCurrentInstance().getExternalContext();
        try {
            outside.redirect(outside.getRequestContextPath() + path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the rows, in the order of codes. */
    public List<Row> getRows() {
        return rows;
    }

    /** Returns whether the rows are towns. */
    public boolean isTowns() {
        return place != null && place.level() == Level.DISTRICT;
    }

    /** Returns the ten headings. */
    public List<Heading> getBooks() {
        return Arrays.stream(RegisterType.values())
                .map(type -> new Heading(type.number(), type.title(look.language())))
                .toList();
    }

    /** Returns the name of the place; blank while a button is looked for, before anything is loaded. */
    public String getName() {
        return place == null ? "" : place.name();
    }

    /** Returns the year of today. */
    public int getThisYear() {
        return LocalDate.now(clock).getYear();
    }

    /** Returns the year without thousands set apart. */
    public String getYearText() {
        return Integer.toString(year);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }
}
