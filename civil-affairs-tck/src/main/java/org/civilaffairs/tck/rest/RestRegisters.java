package org.civilaffairs.tck.rest;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.civilaffairs.tck.adapter.Actor;
import org.civilaffairs.tck.adapter.Office;
import org.civilaffairs.tck.adapter.Outcome;
import org.civilaffairs.tck.adapter.Registers;

/**
 * The ten books over REST. What the kit writes is of an earlier day, as what was first written on paper is; so every entry
 * says that it comes from there, and an administrator, who answers for such days, enters it for the village's own offices.
 * Offices that have no business in a village try it by themselves.
 */
record RestRegisters(Caller caller) implements Registers {

    private static String books(String village) {
        return "/villages/" + village + "/books";
    }

    private static String book(String village, String book, int year) {
        return books(village) + "/" + book + "/" + year;
    }

    private static String source(Actor by) {
        return by.office() == Office.TOWN ? "PAPER_REKEYED" : "PAPER";
    }

    @Override
    public Outcome open(String village, String book, int year, Actor by, LocalDate on) {
        Map<String, Object> body = Map.of("year", year, "books", List.of(book), "recordedOn", on, "source", source(by));
        return caller.post(by, books(village) + "/opening", body).outcome();
    }

    @Override
    public List<Book> books(String village, int year) {
        return caller.list(Actor.bureauOf(village), books(village) + "?year=" + year).stream()
                .map(each -> new Book(each.text("book"), each.number("entries"), each.text("digest"), each.yes("open")))
                .toList();
    }

    @Override
    public List<Column> columns(String village, String book) {
        return caller.list(Actor.bureauOf(village), books(village) + "/" + book + "/columns?limit=200").stream()
                .map(each -> new Column(each.text("key"), each.yes("required")))
                .toList();
    }

    private static Map<String, Object> body(String book, Entry entry) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("content", new TreeMap<>(entry.content()));
        body.put("happenedOn", entry.happenedOn());
        if (book.equals("R02")) {
            body.put("knownOn", entry.knownOn());
        }
        body.put("recordedOn", entry.recordedOn());
        body.put("source", source(entry.by()));
        body.put(
                "originals",
                entry.originals().stream().map(RestRegisters::original).toList());
        if (!entry.payment().isEmpty()) {
            body.put("payment", entry.payment());
        }
        if (entry.concerns() > 0) {
            body.put("concernsYear", entry.concerns());
        }
        return body;
    }

    private static Map<String, Object> original(Original original) {
        return original.document().isEmpty()
                ? Map.of("kind", original.kind(), "place", original.place())
                : Map.of("kind", original.kind(), "attachment", original.document());
    }

    /** Returns the year of the book that an entry goes into. */
    private static int year(Entry entry) {
        return (entry.concerns() > 0 ? entry.recordedOn() : entry.happenedOn()).getYear();
    }

    private static boolean mayWrite(Actor by, String village) {
        return (by.office() == Office.ASSISTANT || by.office() == Office.TOWN) && village.startsWith(by.division());
    }

    @Override
    public Outcome write(String village, String book, Entry entry) {
        String path = book(village, book, year(entry)) + "/entries";
        Map<String, Object> body = body(book, entry);
        if (!mayWrite(entry.by(), village)) {
            return caller.post(entry.by(), path, body).outcome("number");
        }
        body.put(
                "actor",
                Map.of("office", entry.by().office(), "division", entry.by().division()));
        return caller.post(Actor.administrator(), path, body).outcome("number");
    }

    @Override
    public Outcome correct(String village, String book, int number, Entry entry, String reason) {
        Map<String, Object> body = body(book, entry);
        body.put("reason", reason);
        String path = book(village, book, year(entry)) + "/entries/" + number + "/correction";
        return caller.post(entry.by(), path, body).outcome("number");
    }

    @Override
    public Outcome strike(String village, String book, int number, Entry entry, String reason) {
        String path = book(village, book, year(entry)) + "/entries/" + number + "/void";
        Map<String, Object> body =
                Map.of("reason", reason, "recordedOn", entry.recordedOn(), "source", source(entry.by()));
        return caller.post(entry.by(), path, body).outcome("number");
    }

    @Override
    public Outcome nil(String village, String book, int quarter, Entry entry) {
        Map<String, Object> body =
                Map.of("quarter", quarter, "recordedOn", entry.recordedOn(), "source", source(entry.by()));
        return caller.post(entry.by(), book(village, book, year(entry)) + "/nil", body)
                .outcome("number");
    }

    @Override
    public List<Line> lines(String village, String book, int year) {
        return caller.list(Actor.bureauOf(village), book(village, book, year) + "/entries?limit=200").stream()
                .map(RestRegisters::line)
                .toList();
    }

    private static Line line(Reply entry) {
        Map<String, String> content = new TreeMap<>();
        entry.inside("content").members().forEach((column, value) -> content.put(column, String.valueOf(value)));
        return new Line(
                entry.number("number"),
                entry.text("kind"),
                entry.date("happenedOn"),
                entry.date("recordedOn"),
                content,
                entry.text("refersTo").isEmpty() ? OptionalInt.empty() : OptionalInt.of(entry.number("refersTo")),
                entry.text("concernsYear").isEmpty() ? 0 : entry.number("concernsYear"),
                state(entry.inside("struck").text("kind")),
                entry.text("timing").equals("UNTOLD") ? Timing.UNKNOWN : Timing.valueOf(entry.text("timing")),
                new HashSet<>(entry.texts("missing")),
                entry.items("originals").stream()
                        .map(original -> original.text("attachment"))
                        .filter(id -> !id.isEmpty())
                        .toList(),
                Office.valueOf(entry.inside("writer").text("office")),
                entry.text("previous"),
                entry.text("digest"));
    }

    private static State state(String struckBy) {
        return switch (struckBy) {
            case "" -> State.STANDING;
            case "VOID" -> State.VOIDED;
            default -> State.CORRECTED;
        };
    }

    @Override
    public byte[] file(String village, String book, int year) {
        return caller.bytes(Actor.bureauOf(village), book(village, book, year) + "/file");
    }

    @Override
    public Proof proof(String village, String book, int year) {
        Reply answer = caller.get(Actor.bureauOf(village), book(village, book, year) + "/proof")
                .orBroken();
        return new Proof(answer.yes("intact"), answer.number("entries"), answer.text("digest"));
    }
}
