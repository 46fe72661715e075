package org.civilaffairs.app.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.civilaffairs.app.supervision.Age;
import org.civilaffairs.app.web.Texts;
import org.civilaffairs.app.web.Words;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Severity;
import org.civilaffairs.core.supervision.Coverage;
import org.civilaffairs.core.supervision.Figure;

/** The charts of a board: the coverage of its towns, and what is found by clause, by who is bound, by age. */
@Named
@RequestScoped
public class BoardCharts {

    static final Set<Figure> GRADES =
            EnumSet.of(Figure.EXCELLENT, Figure.QUALIFIED, Figure.BASICALLY_QUALIFIED, Figure.UNQUALIFIED);

    private static final int WHOLE = 100;

    @Inject
    private Words words;

    @Inject
    private Texts texts;

    /** Returns the coverage of each town below. */
    public List<Bar> coverage(Board board) {
        return board.coverage().below().stream()
                .map(town -> new Bar(
                        town.name(),
                        town.percent(),
                        share(town.covered(), town.villages()),
                        town.covered() == town.villages() ? "good" : "bad",
                        FigurePath.coverage(town.division(), board.asOf())))
                .toList();
    }

    /** Returns the page of what the ring counts. */
    public String coveragePath(Board board) {
        return FigurePath.coverage(board.division().code(), board.asOf());
    }

    /** Returns the share of villages with an assistant, for the ring. */
    public int covered(Board board) {
        Coverage coverage = board.coverage();
        return share(coverage.covered(), coverage.villages());
    }

    /** Returns how many of the letters that are to be signed each town below has signed by both. */
    public List<Bar> letters(Board board) {
        return board.below().stream()
                .map(town -> {
                    int owed = total(board, Figure.LETTERS, town.code());
                    int signed = total(board, Figure.LETTERS_SIGNED, town.code());
                    return new Bar(
                            town.name(),
                            words.number(signed) + " / " + words.number(owed),
                            share(signed, owed),
                            signed == owed ? "good" : "open",
                            FigurePath.of(Figure.LETTERS, town.code(), board.asOf()));
                })
                .toList();
    }

    /** Returns how the year before was graded; nothing where none was assessed. */
    public List<Bar> grades(Board board) {
        DivisionCode division = board.division().code();
        int assessed = total(board, Figure.ASSESSED, division);
        return assessed == 0
                ? List.of()
                : GRADES.stream()
                        .map(grade -> new Bar(
                                texts.get("board.figure." + grade),
                                words.number(total(board, grade, division)),
                                share(total(board, grade, division), assessed),
                                grade == Figure.UNQUALIFIED ? "bad" : "plain",
                                FigurePath.of(grade, division, board.asOf())))
                        .toList();
    }

    private static int total(Board board, Figure figure, DivisionCode division) {
        return board.figures().total(figure, division).intValueExact();
    }

    /** Returns how much is found of each clause. */
    public List<Bar> byClause(Board board) {
        return bars(board, Finding::clause, clause -> words.clause(clause), "clause");
    }

    /** Returns how much is found of each who is bound. */
    public List<Bar> byBound(Board board) {
        return bars(board, Finding::bound, bound -> texts.get("web.bound." + bound), "bound");
    }

    /** Returns how much has been found for how long. */
    public List<Bar> byAge(Board board) {
        return bars(board, Age::of, age -> texts.get("board.age." + age), "age");
    }

    private <K extends Comparable<K>> List<Bar> bars(
            Board board, Function<Finding, K> by, Function<K, String> label, String filter) {
        Map<K, List<Finding>> groups =
                board.findings().stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
        int longest = groups.values().stream().mapToInt(List::size).max().orElse(1);
        DivisionCode division = board.division().code();
        return groups.entrySet().stream()
                .map(group -> new Bar(
                        label.apply(group.getKey()),
                        words.number(group.getValue().size()),
                        share(group.getValue().size(), longest),
                        tone(group.getValue()),
                        FigurePath.findings(division, board.asOf()) + "&" + filter + "=" + group.getKey()))
                .toList();
    }

    private static String tone(List<Finding> findings) {
        boolean breach = findings.stream().anyMatch(Finding::blocks);
        boolean open = findings.stream().anyMatch(one -> one.severity() != Severity.INFO);
        return breach ? "bad" : open ? "open" : "plain";
    }

    private static int share(int part, int whole) {
        return whole == 0 ? 0 : Math.max(part == 0 ? 0 : 1, part * WHOLE / whole);
    }
}
