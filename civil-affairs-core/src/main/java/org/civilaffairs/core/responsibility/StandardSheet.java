package org.civilaffairs.core.responsibility;

import static org.civilaffairs.core.responsibility.Shape.ACCURACY;
import static org.civilaffairs.core.responsibility.Shape.ALL;
import static org.civilaffairs.core.responsibility.Shape.CAPPED;
import static org.civilaffairs.core.responsibility.Shape.MINUS;
import static org.civilaffairs.core.responsibility.Shape.NONE_AT_ALL;
import static org.civilaffairs.core.responsibility.Shape.RATIO;
import static org.civilaffairs.core.responsibility.Shape.RATIO_FROM;
import static org.civilaffairs.core.responsibility.Shape.UP_TO;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.civilaffairs.core.rule.ClauseId;

/**
 * The sheet of 100 points that holds where a town draws up none of its own. The plan asks for the letter and gives no
 * number: all of this is configuration.
 */
public final class StandardSheet {

    /** The sheet of an assistant's year. */
    public static final ScoreSheet ASSISTANT = new ScoreSheet(List.of(
            line("A1", "5.3", 4, part("A1.office", 1, RATIO), part("A1.cabinet", 1, RATIO)),
            line("A2", "5.3", 5, part("A2.books", 1, RATIO)),
            line("A3", "5.3", 5, part("A3.inTime", 1, RATIO_FROM, "0.80")),
            line("A4", "5.3", 5, part("A4.originals", 3, RATIO), part("A4.archived", 2, RATIO)),
            line("A5", "5.1", 3, part("A5.attended", 1, CAPPED, "2")),
            line("B1", "4.2", 6, part("B1.visits", 1, RATIO)),
            line("B2", "4.2", 5, part("B2.roster", 1, RATIO), part("B2.sample", 1, ACCURACY, "0.98")),
            line("B3", "4.2", 3, part("B3.inTime", 1, RATIO)),
            line("B4", "4.2", 2, part("B4.sent", 1, RATIO)),
            line("C1", "4.3", 4, part("C1.forwarded", 1, RATIO)),
            line("C2", "4.3", 6, part("C2.steps", 1, RATIO)),
            line("C3", "4.3", 5, part("C3.posted", 1, RATIO), part("C3.missing", 0, MINUS, "0.5")),
            line("C4", "4.3", 5, part("C4.files", 1, RATIO)),
            line("D1", "4.4", 3, part("D1.publicity", 1, RATIO), part("D1.relayed", 2, RATIO)),
            line("D2", "4.4", 3, part("D2.reports", 1, RATIO)),
            line("D3", "4.4", 4, part("D3.batches", 1, ALL)),
            line("E1", "4.6", 6, part("E1.items", 1, RATIO)),
            line("F1", "4.5", 3, part("F1.balanced", 1, ALL)),
            line("F2", "4.5", 2, part("F2.activities", 1, UP_TO, "2")),
            line("G1", "4.7", 3, part("G1.visited", 1, RATIO)),
            line("G2", "4.7", 2, part("G2.answered", 1, RATIO)),
            line("H1", "4.9", 4, part("H1.inTime", 1, RATIO), part("H1.missed", 0, NONE_AT_ALL)),
            line("H2", "4.8 4.9", 2, part("H2.activities", 1, UP_TO, "2")),
            line("I1", "4.11", 4, part("I1.disclosed", 1, RATIO), part("I1.election", 1, RATIO)),
            line("I2", "4.10", 2, part("I2.entries", 1, UP_TO, "4")),
            line("I3", "4.12", 1, part("I3.markers", 1, RATIO)),
            line("J1", "4.1 4.13", 3, part("J1.tasks", 1, RATIO))));

    /** What a town itself owes: posts filled and filed, two trainings, letters in time, work rules, guidance. */
    public static final ScoreSheet TOWN = new ScoreSheet(List.of(
            line("T1", "2.1", 25, part("T1.covered", 1, RATIO)),
            line("T2", "2.2", 10, part("T2.filed", 1, RATIO)),
            line("T3", "5.1", 25, part("T3.trainings", 1, ALL)),
            line("T4", "5.2", 15, part("T4.signed", 1, RATIO)),
            line("T5", "6", 10, part("T5.rules", 1, ALL)),
            line("T6", "5.3", 15, part("T6.followed", 1, RATIO))));

    private StandardSheet() {}

    private static Indicator line(String code, String duties, int weight, Part... parts) {
        List<ClauseId> clauses =
                Stream.of(duties.split(" ")).map(ClauseId::parse).toList();
        return new Indicator(code, new TreeSet<>(clauses), BigDecimal.valueOf(weight), List.of(parts));
    }

    private static Part part(String measure, int share, Shape shape) {
        return new Part(measure, share, shape, BigDecimal.ZERO);
    }

    private static Part part(String measure, int share, Shape shape, String limit) {
        return new Part(measure, share, shape, new BigDecimal(limit));
    }
}
