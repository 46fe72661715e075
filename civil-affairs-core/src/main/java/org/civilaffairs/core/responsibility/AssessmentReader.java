package org.civilaffairs.core.responsibility;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.civilaffairs.core.calendar.Days;
import org.civilaffairs.core.rule.ClauseId;
import org.civilaffairs.core.rule.Layer;
import org.civilaffairs.core.rule.ParameterUse;

/** Reads what an assessment rests on from its text, judges again, and compares the whole text. */
final class AssessmentReader {

    private String letter = "";
    private Days post;
    private final List<ParameterUse> uses = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final SortedMap<ClauseId, String> waived = new TreeMap<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final SortedMap<String, Count> counts = new TreeMap<>();
    private final SortedMap<String, JudgedPoints> judged = new TreeMap<>();
    private final List<Adjustment> adjustments = new ArrayList<>();
    private final List<Veto> vetoes = new ArrayList<>();
    private String opinion = "";
    private List<String> head = List.of();
    private final List<Part> parts = new ArrayList<>();

    private AssessmentReader() {}

    static Assessment read(String canonical) {
        AssessmentReader reader = new AssessmentReader();
        try {
            for (String line : canonical.split("\n")) {
                reader.line(line);
            }
            reader.endIndicator();
            Assessment again = reader.assessment();
            if (!again.canonical().equals(canonical)) {
                throw new IllegalArgumentException("Judged again it comes to another text");
            }
            return again;
        } catch (DateTimeException | IndexOutOfBoundsException | NullPointerException unreadable) {
            throw new IllegalArgumentException("No assessment's text: " + unreadable.getMessage(), unreadable);
        }
    }

    private Assessment assessment() {
        return new Assessment(
                letter,
                post,
                new Terms(targets, waived),
                new ScoreSheet(indicators),
                new YearFacts(counts),
                judged,
                adjustments,
                vetoes,
                opinion,
                new Yardstick(uses));
    }

    private void line(String line) {
        int colon = line.indexOf(": ");
        if (colon < 0) {
            throw new IllegalArgumentException("A line reads like \"name: cells\": \"" + line + "\"");
        }
        List<String> cells = Stream.of(line.substring(colon + 2).split("\t", -1))
                .map(AssessmentText::unescaped)
                .toList();
        switch (line.substring(0, colon)) {
            case "letter" -> letter = cells.get(0);
            case "post" -> post = Days.between(LocalDate.parse(cells.get(0)), LocalDate.parse(cells.get(1)));
            case "parameter" ->
                uses.add(new ParameterUse(cells.get(0), cells.get(1), cells.get(2), Layer.valueOf(cells.get(3))));
            case "target" -> targets.add(target(cells));
            case "waived" -> waived.put(ClauseId.parse(cells.get(0)), cells.get(1));
            case "indicator" -> {
                endIndicator();
                head = cells;
            }
            case "part" ->
                parts.add(new Part(
                        cells.get(0),
                        Integer.parseInt(cells.get(1)),
                        Shape.valueOf(cells.get(2)),
                        new BigDecimal(cells.get(3))));
            case "count" -> counts.put(cells.get(0), count(cells));
            case "judged" -> judged.put(cells.get(0), new JudgedPoints(new BigDecimal(cells.get(1)), cells.get(2)));
            case "adjustment" ->
                adjustments.add(new Adjustment(
                        AdjustmentItem.valueOf(cells.get(0)),
                        new BigDecimal(cells.get(1)),
                        cells.get(2),
                        cells.get(3)));
            case "veto" ->
                vetoes.add(new Veto(
                        VetoItem.valueOf(cells.get(0)),
                        cells.get(1),
                        cells.get(2),
                        cells.get(3),
                        LocalDate.parse(cells.get(4))));
            case "opinion" -> opinion = cells.get(0);
            default -> {
                // The heading, or a result, which is worked out again and compared with the rest of the text.
            }
        }
    }

    private void endIndicator() {
        if (!head.isEmpty()) {
            indicators.add(new Indicator(
                    head.get(0), new TreeSet<>(clauses(head.get(1))), new BigDecimal(head.get(2)), parts));
            parts.clear();
            head = List.of();
        }
    }

    private static Target target(List<String> cells) {
        return new Target(
                cells.get(0),
                cells.get(4),
                new TreeSet<>(clauses(cells.get(3))),
                new BigDecimal(cells.get(2)),
                TargetKind.valueOf(cells.get(1)));
    }

    private static Count count(List<String> cells) {
        return new Count(Long.parseLong(cells.get(1)), Long.parseLong(cells.get(2)), cells.subList(3, cells.size()));
    }

    private static Collection<ClauseId> clauses(String listed) {
        return Stream.of(listed.split(" "))
                .filter(clause -> !clause.isEmpty())
                .map(ClauseId::parse)
                .toList();
    }
}
