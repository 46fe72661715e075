package org.civilaffairs.tck.mutant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civilaffairs.tck.adapter.Registers.Entry;
import org.civilaffairs.tck.reference.Twist;
import org.civilaffairs.tck.tests.register.Samples;

/** Faults about what a book takes and what proves it (REG-02, REG-04). */
final class ColumnMutants {

    private ColumnMutants() {}

    private static Entry without(Entry right, String column) {
        return right.with(column, "");
    }

    private static boolean lacks(Entry entry, String column) {
        return !entry.content().containsKey(column);
    }

    static List<Mutant> all() {
        return List.of(
                Mutant.of(
                        "takes no elections",
                        () -> BookFaults.refuses((book, entry) -> book.equals("R10")),
                        "REG-02.a",
                        "REG-03.d"),
                Mutant.of(
                        "does without a topic",
                        () -> BookFaults.fills("R01", "topic", "无", entry -> lacks(entry, "topic")),
                        "REG-02.b",
                        "REG-02.c",
                        "REG-05.d"),
                Mutant.of(
                        "names no columns",
                        () -> new Twist() {
                            @Override
                            protected boolean namesFields() {
                                return false;
                            }
                        },
                        "REG-02.b",
                        "REG-02.d",
                        "REG-02.f",
                        "REG-02.g",
                        "REG-02.h",
                        "REG-02.k",
                        "REG-02.l"),
                Mutant.of(
                        "drops columns that it does not know",
                        () -> BookFaults.writes((book, right) -> without(right, "weather")),
                        "REG-02.d"),
                Mutant.of(
                        "takes another book's content for its own",
                        () -> BookFaults.writes((book, right) ->
                                foreign(book, right) ? content(right, Samples.of(book, right.happenedOn())) : right),
                        "REG-02.e"),
                Mutant.of(
                        "reads words as no number",
                        () -> BookFaults.fills("R01", "presentCount", "0", entry -> !entry.content()
                                .getOrDefault("presentCount", "0")
                                .matches("[0-9]+")),
                        "REG-02.f"),
                Mutant.of(
                        "takes unknown codes for others",
                        () -> BookFaults.fills("R01", "meetingType", "06", entry -> "77"
                                .equals(entry.content().get("meetingType"))),
                        "REG-02.g",
                        "REG-02.c"),
                Mutant.of(
                        "never asks for volunteers' hours",
                        () -> BookFaults.fills("R09", "volunteerHours", "0", entry -> lacks(entry, "volunteerHours")),
                        "REG-02.h"),
                Mutant.of(
                        "lets more come than were due",
                        () -> BookFaults.fills("R01", "dueCount", "10", entry -> "10"
                                .equals(entry.content().get("presentCount"))),
                        "REG-02.i"),
                Mutant.of("lets one hand out alone", () -> handing("赵算明"), "REG-02.k"),
                Mutant.of("lets one hand out to himself", () -> handing("赵算明、孙大力"), "REG-02.k"),
                Mutant.of(
                        "takes any amount",
                        () -> BookFaults.fills("R05", "amount", "250.00", entry -> "260.00"
                                .equals(entry.content().get("amount"))),
                        "REG-02.l"),
                Mutant.of(
                        "keeps no rare characters",
                        () -> Forged.each(line -> line.content = replaced(line.content, "𡐓", "?")),
                        "REG-02.j"),
                Mutant.of(
                        "joins the lines of a text",
                        () -> Forged.each(line -> line.content = replaced(line.content, "\n", " ")),
                        "REG-02.j"),
                Mutant.of(
                        "lists no missing documents",
                        () -> Forged.each(line -> line.missing = Set.of()),
                        "REG-04.a",
                        "REG-04.c",
                        "REG-04.d"),
                Mutant.of(
                        "counts no papers",
                        () -> BookFaults.writes((book, right) -> right.provenBy(right.originals().stream()
                                .filter(original -> original.place().isEmpty())
                                .toList())),
                        "REG-04.b",
                        "REG-04.c"),
                Mutant.of(
                        "takes one document for all",
                        () -> Forged.lines(right -> right.stream()
                                .map(line -> line.missing().size() == 1
                                        ? Forged.line(line, forged -> forged.missing = Set.of())
                                        : line)
                                .toList()),
                        "REG-04.c"),
                Mutant.of("finds no missing documents", () -> Faults.without("REG-04"), "REG-04.d"));
    }

    private static Twist handing(String alone) {
        return BookFaults.fills(
                "R05",
                "handedBy",
                "陈守田、赵算明",
                entry -> alone.equals(entry.content().get("handedBy")));
    }

    private static boolean foreign(String book, Entry entry) {
        return Samples.of(book, entry.happenedOn()).keySet().stream().noneMatch(column -> !lacks(entry, column))
                || book.equals("R06") && lacks(entry, "direction")
                || book.equals("R01") && lacks(entry, "meetingType");
    }

    private static Entry content(Entry right, Map<String, String> other) {
        Entry entry = right;
        for (String column : right.content().keySet()) {
            entry = without(entry, column);
        }
        for (Map.Entry<String, String> each : other.entrySet()) {
            entry = entry.with(each.getKey(), each.getValue());
        }
        return entry;
    }

    private static Map<String, String> replaced(Map<String, String> content, String from, String to) {
        Map<String, String> other = new HashMap<>(content);
        other.replaceAll((column, value) -> value.replace(from, to));
        return other;
    }
}
