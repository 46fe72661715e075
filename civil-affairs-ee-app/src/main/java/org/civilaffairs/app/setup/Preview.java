package org.civilaffairs.app.setup;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.civilaffairs.app.setup.NationalTable.Line;

/** What a district holds, shown before it is chosen: its towns, and the villages in which an assistant can serve. */
public record Preview(List<Town> towns, long villages, long outOfScope) {

    /** One town with the number of its villages. */
    public record Town(String name, long villages) {}

    static Preview of(List<Line> lines) {
        Map<String, Long> villages = lines.stream()
                .filter(Preview::servable)
                .collect(Collectors.groupingBy(line -> line.code().substring(0, 9), Collectors.counting()));
        var towns = lines.stream()
                .filter(line -> line.code().length() == 9)
                .map(line -> new Town(line.name(), villages.getOrDefault(line.code(), 0L)))
                .toList();
        var all = lines.stream().filter(line -> line.code().length() == 12).count();
        var inScope = villages.values().stream().mapToLong(Long::longValue).sum();
        return new Preview(towns, inScope, all - inScope);
    }

    private static boolean servable(Line line) {
        return line.code().length() == 12 && line.code().charAt(9) < '4';
    }
}
