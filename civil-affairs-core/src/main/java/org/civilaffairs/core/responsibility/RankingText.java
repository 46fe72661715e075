package org.civilaffairs.core.responsibility;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.responsibility.DistrictRanking.Duty;
import org.civilaffairs.core.responsibility.DistrictRanking.Line;

/** The one text of a district's ranking: a line for each town and for each of its duties, with cells between tabs. */
final class RankingText {

    private static final String FIRST = "civil-affairs-town-ranking: 1";

    private RankingText() {}

    static String of(DistrictRanking ranking) {
        List<String> lines = new ArrayList<>();
        lines.add(FIRST);
        lines.add(line("district", ranking.district(), ranking.year(), ranking.asOf()));
        for (Line town : ranking.lines()) {
            lines.add(line(
                    "town",
                    town.rank(),
                    town.town(),
                    town.name(),
                    town.graded(),
                    town.mean(),
                    town.duties(),
                    town.published()));
            town.explained()
                    .forEach(duty ->
                            lines.add(line("duty", duty.code(), duty.standing(), duty.points(), duty.formula())));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(String name, Object... cells) {
        return name + ": "
                + Stream.of(cells)
                        .map(cell -> AssessmentText.escaped(cell.toString()))
                        .collect(Collectors.joining("\t"));
    }

    static DistrictRanking read(String canonical) {
        try {
            String[] lines = canonical.split("\n");
            List<String> head = cells(lines[1]);
            List<Line> towns = new ArrayList<>();
            for (int at = 2; at < lines.length; at++) {
                List<String> cells = cells(lines[at]);
                if (lines[at].startsWith("town: ")) {
                    towns.add(town(cells, List.of()));
                } else {
                    Line last = towns.remove(towns.size() - 1);
                    towns.add(with(last, cells));
                }
            }
            DistrictRanking read = new DistrictRanking(
                    new DivisionCode(head.get(0)), Integer.parseInt(head.get(1)), LocalDate.parse(head.get(2)), towns);
            if (!of(read).equals(canonical)) {
                throw new IllegalArgumentException("It would be written in another way");
            }
            return read;
        } catch (DateTimeException | IndexOutOfBoundsException unreadable) {
            throw new IllegalArgumentException("No ranking's text: " + unreadable.getMessage(), unreadable);
        }
    }

    private static List<String> cells(String line) {
        return Stream.of(line.substring(line.indexOf(": ") + 2).split("\t", -1))
                .map(AssessmentText::unescaped)
                .toList();
    }

    private static Line town(List<String> cells, List<Duty> explained) {
        return new Line(
                Integer.parseInt(cells.get(0)),
                new DivisionCode(cells.get(1)),
                cells.get(2),
                Integer.parseInt(cells.get(3)),
                cells.get(4),
                cells.get(5),
                cells.get(6),
                explained);
    }

    private static Line with(Line town, List<String> cells) {
        List<Duty> duties = new ArrayList<>(town.explained());
        duties.add(new Duty(cells.get(0), ScoreLine.Standing.valueOf(cells.get(1)), cells.get(2), cells.get(3)));
        return new Line(
                town.rank(),
                town.town(),
                town.name(),
                town.graded(),
                town.mean(),
                town.duties(),
                town.published(),
                duties);
    }
}
