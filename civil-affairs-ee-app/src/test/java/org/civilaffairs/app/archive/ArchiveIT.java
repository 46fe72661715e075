package org.civilaffairs.app.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.civilaffairs.app.appointment.Papers;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.Api.Answer;
import org.civilaffairs.app.server.ServerUnderTest;
import org.civilaffairs.core.archive.Cabinet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The cabinet over REST: set up, a year closed into volumes, placed, lent, given back, and handed over. */
class ArchiveIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();
    private static final String DISTRICT = "690445";
    private static final String VILLAGE = DISTRICT + "101201";
    private static final String CABINET = "/villages/" + VILLAGE + "/cabinet";

    private static Api assistant;
    private static String person;

    @BeforeAll
    static void village() {
        Papers.district(SERVER.administrator(), DISTRICT);
        person = Papers.appointed(SERVER, VILLAGE, "林秋实", Papers.number("19720304", 471), "2021-03-01");
        assistant = SERVER.as("ASSISTANT", VILLAGE);
        assistant
                .put(
                        CABINET + "/office",
                        "{\"place\":\"村委会一楼\",\"equipment\":\"桌、电脑\",\"fonds\":\"0123\",\"since\":\"2022-01-01\"}")
                .expect(200);
    }

    private static String cabinet(String label) {
        return "{\"label\":\"" + label + "\",\"place\":\"办公室\",\"primary\":true,\"since\":\"2022-01-01\"}";
    }

    private static Answer step(String book, int year, String event, String more) {
        return assistant.post(
                CABINET + "/volumes/" + book + "/" + year + "/events",
                "{\"event\":\"" + event + "\",\"on\":\"2024-02-01\"" + more + "}");
    }

    private static List<JsonObject> close(String body) {
        return assistant
                .post(CABINET + "/volumes", body)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private static void write(String book, int year, int status) {
        String content =
                "{\"activityKind\":\"07\",\"place\":\"敬老院\",\"organiser\":\"志愿服务队\",\"participants\":\"26\",\"volunteers\":\"18\",\"volunteerHours\":\"54\",\"content\":\"理发\",\"effect\":\"服务9户\"}";
        assistant
                .post(
                        "/villages/" + VILLAGE + "/books/" + book + "/" + year + "/entries",
                        "{\"content\":" + content + ",\"happenedOn\":\"" + year + "-03-05\",\"recordedOn\":\"" + year
                                + "-03-06\",\"source\":\"PAPER\"}")
                .expect(status);
    }

    @Test
    void aYearIsClosedPlacedLentAndGivenBack() {
        write("R09", 2023, 201);
        List<JsonObject> closed = close("{\"year\":2023,\"on\":\"2024-01-10\"}");
        assertEquals(10, closed.size());
        assertTrue(
                closed.stream().noneMatch(one -> one.isNull("volume") || !one.containsKey("volume")),
                closed.toString());
        JsonObject volume = closed.get(8).getJsonObject("volume");
        assertEquals("0123-WS·2023-D10-MZ-0901", volume.getString("archiveNumber"));
        assertEquals(1, volume.getInt("entries"));
        write("R09", 2023, 422);

        step("R09", 2023, "PLACE", "").expect(422);
        step("R09", 2023, "ARRANGE", ",\"pages\":12").expect(200);
        assistant.put(CABINET + "/cabinets/1", cabinet("民政资料")).expect(200);
        assertTrue(step("R09", 2023, "PLACE", "").expect(422).body().contains("ARC-01"));
        assistant.put(CABINET + "/cabinets/1", cabinet(Cabinet.LABEL)).expect(200);
        step("R09", 2023, "PLACE", "").expect(200);
        step("R09", 2023, "LEND", ",\"borrower\":\"周所长\",\"reason\":\"核对\",\"dueOn\":\"2024-03-31\"")
                .expect(422);
        step("R09", 2023, "LEND", ",\"borrower\":\"周所长\",\"reason\":\"核对\",\"dueOn\":\"2024-02-08\"")
                .expect(200);
        JsonObject lent = assistant
                .get(CABINET + "/volumes/lent")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertEquals("周所长", lent.getString("borrower"));
        step("R09", 2023, "GIVE_BACK", "").expect(200);
        assertEquals(
                "IN_CABINET",
                assistant.get(CABINET + "/volumes").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                        .filter(one -> one.getString("book").equals("R09") && one.getInt("year") == 2023)
                        .findFirst()
                        .orElseThrow()
                        .getString("state"));
    }

    @Test
    void aYearThatIsNotOverStaysOpenAndAMistakeOfAClosedOneIsCorrectedLater() {
        write("R09", 2024, 201);
        List<JsonObject> early = close("{\"year\":2024,\"book\":\"R09\",\"on\":\"2024-12-01\"}");
        assertTrue(early.get(0).toString().contains("ARC-02"), early.toString());
        write("R09", 2024, 201);
        close("{\"year\":2024,\"book\":\"R09\",\"on\":\"2025-01-05\"}");

        JsonObject struck = assistant
                .post("/villages/" + VILLAGE + "/books/R09/2024/entries/1/void", "{\"reason\":\"重复登记\"}")
                .expect(201)
                .json();

        assertEquals(2024, struck.getInt("concernsYear"));
        JsonObject old = assistant
                .get("/villages/" + VILLAGE + "/books/R09/2024/entries/1")
                .expect(200)
                .json();
        assertEquals(struck.getInt("year"), old.getJsonObject("struck").getInt("year"));
    }

    @Test
    void aHandOverIsHeldAgainstTheCatalogueAndSignedByThree() {
        close("{\"year\":2022,\"book\":\"R01\",\"on\":\"2023-01-10\"}");
        String body = "{\"giver\":\"" + person + "\",\"taker\":\"p-next\",\"witness\":\"赵算明\",\"on\":\"2023-02-01\","
                + "\"signedByGiver\":true,\"signedByTaker\":%s,\"signedByWitness\":true,\"found\":[],\"explanation\":\"%s\"}";

        String refused = assistant
                .post(CABINET + "/hand-overs", body.formatted("false", ""))
                .expect(422)
                .body();
        assertTrue(refused.contains("signature-missing") && refused.contains("difference-unexplained"), refused);
        JsonObject done = assistant
                .post(CABINET + "/hand-overs", body.formatted("true", "第一册由镇里借出"))
                .expect(201)
                .json();
        assertTrue(done.getJsonArray("lacking").toString().contains("0123-WS·2022-D30-MZ-0101"), done.toString());
        assertEquals(
                1,
                assistant
                        .get(CABINET + "/hand-overs")
                        .json()
                        .getJsonArray("items")
                        .size());
    }

    @Test
    void whatLiesInTheFutureAndForeignVillagesAreRefused() {
        assistant
                .post(CABINET + "/volumes", "{\"year\":2024,\"on\":\"2999-01-01\"}")
                .expect(400);
        SERVER.as("ASSISTANT", DISTRICT + "101202").get(CABINET).expect(404);
        SERVER.as("INSPECTOR", DISTRICT)
                .post(CABINET + "/volumes", "{\"year\":2020}")
                .expect(403);
        step("R10", 2019, "ARRANGE", ",\"pages\":3").expect(404);
    }
}
