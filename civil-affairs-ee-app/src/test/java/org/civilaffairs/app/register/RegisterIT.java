package org.civilaffairs.app.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.civilaffairs.app.printing.TenBooks;
import org.civilaffairs.app.printing.TenBooks.Sample;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.ServerUnderTest;
import org.civilaffairs.core.register.RegisterType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ten books over REST: written, read by page, month and word, corrected, struck out, and never changed. */
class RegisterIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();
    private static final String DISTRICT = "690441";
    private static final String OTHER_DISTRICT = "690442";
    private static final String EMPTY = OTHER_DISTRICT + "101201";

    private static Village village;
    private static Village other;

    @BeforeAll
    static void villages() {
        Village.district(SERVER, DISTRICT);
        Village.district(SERVER, OTHER_DISTRICT);
        village = Village.of(SERVER, DISTRICT + "101201", 1);
        other = Village.of(SERVER, DISTRICT + "102201", 2);
    }

    private static Sample sample(String book) {
        return TenBooks.samples(RegisterType.find(book).orElseThrow()).get(0);
    }

    @ParameterizedTest
    @EnumSource(RegisterType.class)
    void everyBookTakesItsOwnEntriesAndNumbersThem(RegisterType type) {
        String previous = other.book(type.code()).getString("digest");
        int number = 0;
        for (Sample sample : TenBooks.samples(type)) {
            JsonObject entry = other.append(sample).expect(201).json();
            assertEquals(++number, entry.getInt("number"));
            assertEquals(previous, entry.getString("previous"));
            previous = entry.getString("digest");
            JsonObject found = other.find(type.code(), number);
            assertEquals(entry.getString("digest"), found.getString("digest"));
            assertEquals(sample.happenedOn().toString(), found.getString("happenedOn"));
            type.columns().stream()
                    .filter(column -> column.sensitive() && sample.typed().containsKey(column.key()))
                    .forEach(column -> assertFalse(
                            found.toString().contains(sample.typed().get(column.key())), "never shown in clear"));
        }
        JsonObject book = other.book(type.code());
        assertEquals(number, book.getInt("entries"));
        assertEquals(number, book.getInt("standing"));
        assertEquals(previous, book.getString("digest"));
    }

    @Test
    void tenBooksStandInTheCabinetFromTheFirstDayOn() {
        List<JsonObject> books = village.assistant()
                .get("/villages/" + village.code() + "/books?year=2031", "Accept-Language", "zh-CN")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);

        assertEquals(
                Stream.of(RegisterType.values()).map(RegisterType::title).toList(),
                books.stream().map(book -> book.getString("title")).toList());
        assertTrue(books.stream().allMatch(book -> book.getInt("entries") == 0 && book.getBoolean("open")));
    }

    @Test
    void whatIsMissingOrWrongIsToldByItsColumnAndNothingIsWritten() {
        var answer = village.append(
                        "R09",
                        "{\"content\":{\"participants\":\"三\",\"colour\":\"red\"},\"happenedOn\":\"2022-03-05\"}")
                .expect(422);

        List<String> told = answer.json().getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .map(finding -> finding.getString("assertion") + " "
                        + finding.getJsonObject("facts").getString("column") + " " + finding.getString("code"))
                .toList();
        assertTrue(told.contains("REG-02 colour unknown-column"), told.toString());
        assertTrue(told.contains("REG-02 participants not-a-whole-number"), told.toString());
        assertTrue(told.contains("REG-02 place required"), told.toString());
        assertEquals(0, village.book("R09").getInt("entries"));
        assertEquals(
                "happenedOn",
                village.append("R09", "{\"content\":{}}")
                        .expect(400)
                        .json()
                        .getJsonArray("errors")
                        .getJsonObject(0)
                        .getString("field"));
    }

    @Test
    void lateEntriesAndThoseWithoutDocumentsAreTakenAndCounted() {
        JsonObject late = village.append(sample("R05")).expect(201).json();
        // Of a paper that lies back for years nobody can say when it was written, whatever day it bears.
        assertEquals("UNTOLD", late.getString("timing"));
        String yesterday = Village.body(sample("R05"))
                .add("recordedOn", "2022-06-23")
                .build()
                .toString();

        JsonObject entry = village.append("R05", yesterday).expect(201).json();

        assertEquals("LATE", entry.getString("timing"));
        List<String> told = entry.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .map(finding -> finding.getString("assertion") + "." + finding.getString("code"))
                .toList();
        assertTrue(told.contains("REG-03.not-the-same-day"), told.toString());
        assertTrue(told.contains("REG-04.originals-missing"), told.toString());
        assertEquals(1, village.book("R05").getInt("late"));
        assertEquals(2, village.book("R05").getInt("lacking"));
        village.assistant()
                .post(village.path("R05") + "/entries/2/void", "{\"reason\":\"重复登记\"}")
                .expect(201);
        assertEquals(0, village.book("R05").getInt("late"));
        assertEquals(1, village.book("R05").getInt("lacking"));
    }

    @Test
    void aBookIsReadByPageByMonthAndByWord() {
        Sample sample = sample("R01");
        for (String day : List.of("2022-01-10", "2022-01-20", "2022-03-05", "2022-03-06", "2022-11-30")) {
            village.append(
                            "R01",
                            Village.body(sample)
                                    .add("happenedOn", day)
                                    .add("recordedOn", day)
                                    .add("remark", "备注ＡＢＣ" + day)
                                    .build()
                                    .toString())
                    .expect(201);
        }
        JsonObject first = village.assistant()
                .get(village.path("R01") + "/entries?limit=2")
                .expect(200)
                .json();
        JsonObject second = village.assistant()
                .get(village.path("R01") + "/entries?limit=2&after=" + first.getString("next"))
                .expect(200)
                .json();
        assertEquals(2, first.getJsonArray("items").getJsonObject(1).getInt("number"));
        assertEquals(3, second.getJsonArray("items").getJsonObject(0).getInt("number"));
        assertEquals(2, village.page("R01", "?month=3").size());
        assertEquals(1, village.page("R01", "?q=abc2022-11").size());
        assertEquals(5, village.page("R01", "?q=%E6%9D%8F%E8%8A%B1%E6%9D%91").size(), "杏花村 stands in each");
        assertEquals(0, village.page("R01", "?q=%25").size(), "a sign of a pattern is a sign like others");
        assertEquals(2, village.book("R01").getJsonObject("months").getInt("1"));
        village.assistant().get(village.path("R01") + "/entries?month=13").expect(400);
    }

    @Test
    void whatIsHiddenIsShownForAReasonAndTheLookIsKept() {
        village.append(sample("R04")).expect(201);
        String reveal = village.path("R04") + "/entries/1/reveal";

        village.assistant().post(reveal, "{}").expect(400);
        assertEquals(
                sample("R04").typed().get("identityNumber"),
                village.assistant()
                        .post(reveal, "{\"reason\":\"核对证件\"}")
                        .expect(200)
                        .json()
                        .getJsonObject("values")
                        .getString("identityNumber"));
        String trail = SERVER.administrator().get("/audit?limit=1").body();
        assertTrue(trail.contains("register.reveal") && trail.contains("核对证件"), trail);
    }

    @Test
    void onlyTheAssistantAndTheTownFromPaperWrite() {
        String body = Village.body(sample("R07")).build().toString();
        Api town = SERVER.as("TOWN", DISTRICT + "101");
        String entries = village.path("R07") + "/entries";

        assertEquals(
                "REG-09.not-from-paper writer",
                Village.finding(town.post(entries, body).expect(422)));
        String keyed = Village.body(sample("R07"))
                .add("source", "PAPER_REKEYED")
                .build()
                .toString();
        assertEquals(
                "TOWN",
                town.post(entries, keyed)
                        .expect(201)
                        .json()
                        .getJsonObject("writer")
                        .getString("office"));
        SERVER.as("TOWN", DISTRICT + "102").post(entries, keyed).expect(404);
        SERVER.as("ASSISTANT", DISTRICT + "101202").post(entries, body).expect(404);
        SERVER.as("VILLAGE_COMMITTEES", village.code()).post(entries, body).expect(403);
        SERVER.as("INSPECTOR", DISTRICT).post(entries, body).expect(403);
        SERVER.as("ASSISTANT", DISTRICT + "101202")
                .get("/villages/" + village.code() + "/books")
                .expect(404);
        assertEquals(
                "REG-09.not-in-post writer",
                Village.finding(SERVER.as("ASSISTANT", EMPTY)
                        .post("/villages/" + EMPTY + "/books/R07/2022/entries", body)
                        .expect(422)));
    }

    @Test
    void whatIsFirstWrittenHereBearsTodaysDate() {
        String body =
                Village.body(sample("R02")).add("source", "ELECTRONIC").build().toString();

        var errors = village.append("R02", body).expect(400).json().getJsonArray("errors");
        assertEquals("recordedOn", errors.getJsonObject(0).getString("field"));
    }
}
