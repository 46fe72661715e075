package org.civilaffairs.app.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.civilaffairs.app.division.CurrentDivisions;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.app.supervision.SupervisionService;
import org.civilaffairs.core.division.Division;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.division.DivisionTree;
import org.civilaffairs.core.division.Level;
import org.civilaffairs.core.division.RollUp;
import org.civilaffairs.core.register.BookYear;
import org.civilaffairs.core.register.EntrySign;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.supervision.Figure;
import org.civilaffairs.core.supervision.Figures;
import org.civilaffairs.core.supervision.Supervision;
import org.civilaffairs.core.supervision.VillageYear;

/** Loads a district's records once and lets the core count them; who may see them, supervision asks. */
@ApplicationScoped
public class BoardService {

    @Inject
    private SupervisionService supervision;

    @Inject
    private CurrentDivisions divisions;

    /** Returns the board of a division as of a day. */
    @Transactional
    public Board board(DivisionCode division, LocalDate on) {
        Supervision over = supervision.over(division, on);
        DivisionTree tree = divisions.on(on);
        Division found = tree.find(division).orElseThrow(() -> Problem.notFound(division.digits()));
        List<Finding> counted = new ArrayList<>();
        Figures figures = over.figures(division, counted::add);
        Collections.sort(counted);
        // What is found of somebody with posts in two towns is counted at the first of them, and told in both.
        List<Finding> findings = division.level() == Level.DISTRICT ? counted : over.judge(division);
        return new Board(found, on, below(tree, division), figures, over.coverage(division), findings);
    }

    private static List<Division> below(DivisionTree tree, DivisionCode division) {
        return switch (division.level()) {
            case DISTRICT -> tree.townsOf(division);
            case TOWN -> tree.villagesOf(division);
            case VILLAGE -> List.of();
        };
    }

    /**
     * Returns the records that a figure of a division counts, sorted by where they are.
     *
     * @param own whether only those at the division itself are wanted
     */
    @Transactional
    public List<RollUp.Item> records(DivisionCode division, LocalDate on, Figure figure, boolean own) {
        return supervision.over(division, on).figures(division).of(figure).counted(division).stream()
                .filter(one -> !own || one.at().equals(division))
                .sorted((one, other) -> one.at().equals(other.at())
                        ? one.id().compareTo(other.id())
                        : one.at().digits().compareTo(other.at().digits()))
                .toList();
    }

    /** Returns the entries of a village's books of the day's year that bear a sign, each book with its numbers. */
    @Transactional
    public List<SignedEntry> entries(DivisionCode village, LocalDate on, EntrySign sign) {
        if (village.level() != Level.VILLAGE) {
            return List.of();
        }
        return supervision.over(village, on).villageYear(village).map(VillageYear::books).orElse(List.of()).stream()
                .filter(books -> books.year().year() == on.getYear())
                .flatMap(books -> books.year().books().stream())
                .flatMap(book -> numbered(book, sign).stream())
                .toList();
    }

    private static List<SignedEntry> numbered(BookYear book, EntrySign sign) {
        return book.numbers(sign).stream()
                .map(number -> new SignedEntry(book.book(), number))
                .toList();
    }
}
