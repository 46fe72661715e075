package org.civilaffairs.app.guidance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.civilaffairs.app.appointment.Papers;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.Api.Answer;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A visit, what it asks to be mended, the village's answer with its paper, and the town's word on it; and work rules. */
class GuidanceIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();
    private static final String DISTRICT = "690531";
    private static final String TOWN = DISTRICT + "101";
    private static final String VILLAGE = TOWN + "201";

    private static Api town;
    private static Api village;

    @BeforeAll
    static void district() {
        Papers.district(SERVER.administrator(), DISTRICT);
        town = SERVER.as("TOWN", TOWN);
        village = SERVER.as("VILLAGE_COMMITTEES", VILLAGE);
    }

    private static JsonObject visited(String place, String on, String due) {
        return town.post("/villages/" + place + "/guidance", visit(on, due))
                .expect(201)
                .json();
    }

    private static String visit(String on, String due) {
        return "{\"on\":\"%s\",\"officers\":\"张指导\",\"found\":\"登记有缺项\",\"toMend\":[{\"what\":\"补齐\",\"due\":\"%s\"}]}"
                .formatted(on, due);
    }

    private static String step(String event, String on, String more) {
        return "{\"event\":\"%s\",\"on\":\"%s\"%s}".formatted(event, on, more);
    }

    private static List<String> found(String division, String on, String family) {
        return town
                .get("/divisions/" + division + "/findings?on=" + on)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getString("assertion").equals(family))
                .map(one -> one.getString("code"))
                .toList();
    }

    @Test
    void whatIsToBeMendedIsAFindingUntilTheTownConfirmsIt() {
        String id = visited(VILLAGE, "2026-05-01", "2026-05-15").getString("id");
        String events = "/guidance/" + id + "/items/1/events";
        Answer paper = village.send(
                "POST", "/attachments?name=a&division=" + VILLAGE, "%PDF-1.7", "Content-Type", "application/pdf");
        String proved =
                ",\"reason\":\"已补登\",\"papers\":[\"" + paper.expect(201).json().getString("id") + "\"]";
        village.post(events, step("REPORT_MENDED", "2026-06-01", proved)).expect(200);
        JsonObject mended = town.post(events, step("CONFIRM_MENDED", "2026-06-09", ""))
                .expect(200)
                .json();

        assertEquals("MENDED", mended.getJsonArray("toMend").getJsonObject(0).getString("state"));
        assertEquals(List.of(), found(VILLAGE, "2026-04-30", "GDN-01"));
        assertEquals(List.of("to-mend"), found(VILLAGE, "2026-05-15", "GDN-01"));
        assertEquals(List.of("overdue"), found(VILLAGE, "2026-05-16", "GDN-01"));
        assertEquals(List.of("to-confirm"), found(VILLAGE, "2026-06-08", "GDN-01"));
        assertEquals(List.of(), found(VILLAGE, "2026-06-09", "GDN-01"));
        assertTrue(found(TOWN, "2026-05-16", "GDN-01").contains("overdue"), "the town has what its villages have");
        assertEquals(List.of(), found(TOWN + "202", "2026-05-16", "GDN-01"));
    }

    @Test
    void whoReadAnOlderVersionIsTold() {
        Answer made = town.post("/villages/" + TOWN + "202/guidance", visit("2026-07-01", "2026-07-15"))
                .expect(201);
        String events = "/guidance/" + made.json().getString("id") + "/items/1/events";
        String drop = step("DROP", "2026-07-02", ",\"reason\":\"误记\"");
        String version = town.get("/guidance/" + made.json().getString("id")).header("ETag");
        Answer dropped = town.post(events, drop, "If-Match", version).expect(200);

        assertEquals(town.get("/guidance/" + made.json().getString("id")).header("ETag"), dropped.header("ETag"));
        town.post(events, drop, "If-Match", version).expect(412);
        town.post(events, drop).expect(422);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "in-the-future    | {\"on\":\"2999-01-01\",\"officers\":\"o\",\"found\":\"f\"}",
                "officers-missing | {\"on\":\"2026-05-01\",\"officers\":\" \",\"found\":\"f\"}",
                "found-missing    | {\"on\":\"2026-05-01\",\"officers\":\"o\",\"found\":\"\"}",
                "due-too-early    | {\"on\":\"2026-05-01\",\"officers\":\"o\",\"found\":\"f\",\"toMend\":[{\"what\":\"w\",\"due\":\"2026-04-30\"}]}"
            })
    void aVisitThatCannotStandIsRefusedWithTheReason(String code, String body) {
        JsonObject problem = town.post("/villages/" + VILLAGE + "/guidance", body)
                .expect(422)
                .json();

        assertEquals(code, problem.getJsonArray("findings").getJsonObject(0).getString("code"), problem.toString());
    }

    @Test
    void aPaperOfAnotherVillageProvesNothing() {
        String id = visited(VILLAGE, "2026-08-01", "2026-08-15").getString("id");
        String foreign = SERVER.as("VILLAGE_COMMITTEES", TOWN + "202")
                .send(
                        "POST",
                        "/attachments?name=a&division=" + TOWN + "202",
                        "%PDF-1.7",
                        "Content-Type",
                        "application/pdf")
                .expect(201)
                .json()
                .getString("id");
        String body = step("REPORT_MENDED", "2026-08-02", ",\"reason\":\"r\",\"papers\":[\"" + foreign + "\"]");
        JsonObject problem = village.post("/guidance/" + id + "/items/1/events", body)
                .expect(400)
                .json();

        assertEquals("papers", problem.getJsonArray("errors").getJsonObject(0).getString("field"));
    }

    @Test
    void aTownHasWorkRulesFromTheirFirstDayToTheirLast() {
        String address = "/divisions/" + TOWN + "/work-rules";
        String id = town.post(
                        address,
                        "{\"title\":\"民政助理员工作制度\",\"document\":\"东政〔2026〕3号\",\"text\":\"第一条\",\"since\":\"2026-03-01\"}")
                .expect(201)
                .json()
                .getString("id");
        town.post("/work-rules/" + id + "/end", "{\"until\":\"2026-03-01\"}").expect(400);
        town.post("/work-rules/" + id + "/end", "{\"until\":\"2026-09-01\"}").expect(200);

        assertEquals(List.of("none-in-force"), found(TOWN, "2026-02-28", "GDN-02"));
        assertEquals(List.of(), found(TOWN, "2026-03-01", "GDN-02"));
        assertEquals(List.of(), found(TOWN, "2026-08-31", "GDN-02"));
        assertEquals(List.of("none-in-force"), found(TOWN, "2026-09-01", "GDN-02"));
        assertEquals(
                1, town.get(address).expect(200).json().getJsonArray("items").size());
        town.post(address, "{\"title\":\"\",\"since\":\"2026-03-01\"}").expect(422);
    }
}
