package org.civilaffairs.tck.mutant;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.civilaffairs.tck.adapter.Office;
import org.civilaffairs.tck.adapter.Registers.Line;
import org.civilaffairs.tck.adapter.Registers.State;
import org.civilaffairs.tck.adapter.Registers.Timing;
import org.civilaffairs.tck.reference.Twist;

/** A line of a book that a mutant shows otherwise. */
final class Forged {

    final LocalDate happenedOn;
    final LocalDate recordedOn;
    int number;
    String kind;
    Map<String, String> content;
    OptionalInt refersTo;
    int concerns;
    State state;
    Timing timing;
    Set<String> missing;
    List<String> documents;
    Office office;
    String digest;
    private final String previous;

    private Forged(Line line) {
        number = line.number();
        kind = line.kind();
        happenedOn = line.happenedOn();
        recordedOn = line.recordedOn();
        content = line.content();
        refersTo = line.refersTo();
        concerns = line.concerns();
        state = line.state();
        timing = line.timing();
        missing = line.missing();
        documents = line.documents();
        office = line.office();
        previous = line.previous();
        digest = line.digest();
    }

    private Line line() {
        return new Line(
                number,
                kind,
                happenedOn,
                recordedOn,
                content,
                refersTo,
                concerns,
                state,
                timing,
                missing,
                documents,
                office,
                previous,
                digest);
    }

    static Line line(Line right, Consumer<Forged> fault) {
        Forged forged = new Forged(right);
        fault.accept(forged);
        return forged.line();
    }

    /** Shows each line otherwise. */
    static Twist each(Consumer<Forged> fault) {
        return lines(right -> right.stream().map(line -> line(line, fault)).toList());
    }

    static Twist lines(UnaryOperator<List<Line>> fault) {
        return new Twist() {
            @Override
            protected List<Line> lines(String book, List<Line> right) {
                return fault.apply(right);
            }
        };
    }
}
