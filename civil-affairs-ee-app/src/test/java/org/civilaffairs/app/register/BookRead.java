package org.civilaffairs.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.civilaffairs.core.division.DivisionCode;
import org.civilaffairs.core.register.BookHead;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.Chain;
import org.civilaffairs.core.register.Chain.Link;
import org.civilaffairs.core.register.RegisterType;

/** A book of entries that all stand, read through from the first to the last over REST. */
record BookRead(JsonObject book, List<JsonObject> entries) {

    static BookRead of(Village village, String book) {
        List<JsonObject> entries = new ArrayList<>();
        String next = "";
        do {
            var page = village.assistant()
                    .get(village.path(book) + "/entries?limit=200" + next)
                    .expect(200)
                    .json();
            entries.addAll(page.getJsonArray("items").getValuesAs(JsonObject.class));
            next = page.getString("next", "");
            next = next.isEmpty() ? "" : "&after=" + next;
        } while (!next.isEmpty());
        return new BookRead(village.book(book), entries);
    }

    /** Fails unless each entry follows the one before and the book's figures are those counted over its entries. */
    void mustBeWhole(Village village, String code) {
        var type = RegisterType.find(code).orElseThrow();
        var id = new BookId(DivisionCode.parse(village.code()), type, Village.YEAR);
        var chain = Chain.of(id);
        for (var entry : entries) {
            String digest = entry.getString("digest");
            chain.follow(
                    new Link(Optional.of(id), entry.getInt("number"), entry.getString("previous"), digest, digest));
        }
        assertEquals(
                List.of(),
                chain.end(Optional.of(new BookHead(id, book.getInt("entries"), book.getString("digest"), true))),
                id.toString());
        var proof = village.assistant()
                .get(village.path(code) + "/proof")
                .expect(200)
                .json();
        assertTrue(proof.getBoolean("intact"), id + " " + proof);
        assertEquals(entries.size(), book.getInt("standing"), id + " standing");
        assertEquals(count(timing("LATE")), book.getInt("late"), id + " late");
        assertEquals(count(timing("UNTOLD")), book.getInt("untold"), id + " untold");
        assertEquals(count(entry -> !entry.getJsonArray("missing").isEmpty()), book.getInt("lacking"), id + " lacking");
        assertEquals(months(), shownMonths(), id + " by month");
    }

    private static Predicate<JsonObject> timing(String timing) {
        return entry -> entry.getString("timing").equals(timing);
    }

    private int count(Predicate<JsonObject> which) {
        return (int) entries.stream().filter(which).count();
    }

    private Map<String, Integer> months() {
        return entries.stream()
                .map(entry -> LocalDate.parse(entry.getString("happenedOn")).getMonthValue())
                .collect(Collectors.toMap(month -> Integer.toString(month), month -> 1, Integer::sum, TreeMap::new));
    }

    private Map<String, Integer> shownMonths() {
        var shown = book.getOrDefault("months", JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
        return shown.keySet().stream()
                .collect(Collectors.toMap(month -> month, shown::getInt, Integer::sum, TreeMap::new));
    }
}
