package org.civilaffairs.app.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.civilaffairs.app.appointment.Papers;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trainings over REST: planned, held, attended, counted towards the town's two of a year; and what findings say of it on past days. */
class TrainingIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();
    private static final String DISTRICT = "690795";
    private static final String TOWN = DISTRICT + "101";
    private static final String VILLAGE = TOWN + "201";

    private static Api town;
    private static Api bureau;
    private static String assistant;
    private static String neighbour;

    @BeforeAll
    static void district() {
        Papers.district(SERVER.administrator(), DISTRICT);
        town = SERVER.as("TOWN", TOWN);
        bureau = SERVER.as("BUREAU", DISTRICT);
        assistant = Papers.appointed(SERVER, VILLAGE, "林秋实", Papers.number("19840101", 1), "2025-01-02");
        neighbour = Papers.appointed(SERVER, TOWN + "202", "周望舒", Papers.number("19840101", 2), "2025-01-02");
    }

    @Test
    void twoHeldInAYearMeetWhatTheTownOwesAndFindingsOfPastDaysStay() {
        assertEquals("PENDING", requirement("2025-06-01").getString("outcome"));
        hold("春季培训", "2025-04-10", "[\"" + assistant + "\"]");
        JsonObject one = requirement("2025-06-01");
        assertEquals(1, one.getInt("left"));
        assertEquals("PENDING", one.getString("outcome"));
        assertEquals(List.of("TRN-01.left-to-hold"), findings(TOWN, "2025-06-01", "TRN-01"));
        assertEquals(List.of("TRN-01.behind"), findings(TOWN, "2025-11-15", "TRN-01"));
        assertEquals(List.of("TRN-01.too-few"), findings(TOWN, "2026-01-05", "TRN-01", "2025"));

        hold("秋季培训", "2025-10-12", "[\"" + neighbour + "\"]");

        assertEquals("MET", requirement("2025-12-01").getString("outcome"));
        assertEquals("PENDING", requirement("2025-06-01").getString("outcome"), "as of June it is as it was");
        assertEquals(List.of(), findings(TOWN, "2026-01-05", "TRN-01", "2025"));
        var attended = requirement("2025-12-31").getJsonArray("assistants").getValuesAs(JsonObject.class);
        assertEquals(
                Set.of(assistant, neighbour),
                attended.stream().map(line -> line.getString("personId")).collect(Collectors.toSet()));
        attended.forEach(line -> assertEquals(1, line.getInt("attended")));
        assertEquals(List.of("TRN-02.attended-too-few"), findings(VILLAGE, "2026-01-05", "TRN-02", "2025"));
        assertEquals(
                List.of("TRN-02.attended-too-few", "TRN-02.attended-too-few"),
                findings(DISTRICT, "2026-01-05", "TRN-02", "2025"),
                "the district sees what its villages do");
    }

    @Test
    void aPastedListIsTakenLineByLineAndEachLineReported() {
        String id = plan(TOWN, "名单培训", "2026-02-10").getString("id");
        take(id, "HOLD", "2026-02-10");

        JsonObject report = town.post("/trainings/" + id + "/attendance/list", "{\"text\":\"林秋实\\n查无此人\"}")
                .expect(200)
                .json();

        assertEquals(
                List.of("TAKEN", "UNKNOWN"),
                report.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                        .map(line -> line.getString("outcome"))
                        .toList());
        assertTrue(report.getJsonObject("training").toString().contains(assistant), report.toString());
    }

    @ParameterizedTest(name = "{0} on {1} by the {2}: {3}")
    @CsvSource({
        "HOLD, 2026-02-28, TOWN, TRN-04.order",
        "EVIDENCE, 2026-03-10, TOWN, TRN-04.not-the-next-step",
        "CANCEL, 2026-03-10, TOWN, TRN-04.reason-missing",
        "HOLD, 2026-03-10, BUREAU, TRN-04.other-organiser",
        "COUNT, 2026-03-10, TOWN, TRN-04.not-the-next-step"
    })
    void aWrongStepIsRefusedWithItsIdAndChangesNothing(String event, String on, String office, String finding) {
        String id = plan(TOWN, event + on + office, "2026-03-10", "2026-03-01").getString("id");
        String before = town.get("/trainings/" + id).body();

        JsonObject refused = (office.equals("TOWN") ? town : bureau)
                .post("/trainings/" + id + "/events", "{\"event\":\"" + event + "\",\"on\":\"" + on + "\"}")
                .expect(422)
                .json();

        assertTrue(
                keys(refused.getJsonArray("findings").getValuesAs(JsonObject.class))
                        .contains(finding),
                refused.toString());
        assertEquals(before, town.get("/trainings/" + id).body());
    }

    @Test
    void whoWasNoAssistantStandsOnNoSheet() {
        String id = plan(TOWN, "签到", "2024-03-10", "2024-03-01").getString("id");
        take(id, "HOLD", "2024-03-10");
        String before = town.get("/trainings/" + id).body();

        town.put("/trainings/" + id + "/attendance", "{\"present\":[\"" + assistant + "\"]}")
                .expect(422);

        assertEquals(before, town.get("/trainings/" + id).body());
    }

    @Test
    void theBureausTrainingIsItsOwnAndCountsForNoTown() {
        bureau.post("/trainings", wanted(DISTRICT, "PROFESSIONAL", "业务培训", "2026-02-20", "2026-02-01"))
                .expect(201);
        int left = requirement("2026-02-25").getInt("left");

        town.post("/trainings", wanted(TOWN, "PROFESSIONAL", "冒名", "2026-02-21", "2026-02-01"))
                .expect(422);

        assertEquals(left, requirement("2026-02-25").getInt("left"));
        assertFalse(
                town.get("/trainings?division=" + TOWN + "&year=2026").body().contains("冒名"));
    }

    private static JsonObject requirement(String on) {
        return town.get("/divisions/" + TOWN + "/training-requirement?year=" + on.substring(0, 4) + "&on=" + on)
                .expect(200)
                .json();
    }

    private static void hold(String topic, String on, String present) {
        String id = plan(TOWN, topic, on).getString("id");
        take(id, "HOLD", on);
        town.put("/trainings/" + id + "/attendance", "{\"present\":" + present + "}")
                .expect(200);
    }

    private static void take(String id, String event, String on) {
        town.post("/trainings/" + id + "/events", "{\"event\":\"" + event + "\",\"on\":\"" + on + "\"}")
                .expect(200);
    }

    private static JsonObject plan(String organiser, String topic, String on) {
        return plan(organiser, topic, on, on);
    }

    private static JsonObject plan(String organiser, String topic, String plannedOn, String on) {
        return town.post("/trainings", wanted(organiser, "ROUTINE", topic, plannedOn, on))
                .expect(201)
                .json();
    }

    private static String wanted(String organiser, String kind, String topic, String plannedOn, String on) {
        return "{\"organisers\":[\"%s\"],\"kind\":\"%s\",\"form\":\"SPECIAL_LECTURE\",\"topic\":\"%s\",\"plannedOn\":\"%s\",\"hours\":3,\"on\":\"%s\"}"
                .formatted(organiser, kind, topic, plannedOn, on);
    }

    private static List<String> findings(String division, String on, String assertion) {
        return findings(division, on, assertion, on.substring(0, 4));
    }

    private static List<String> findings(String division, String on, String assertion, String year) {
        return keys(bureau
                .get("/divisions/" + division + "/findings?limit=200&on=" + on + "&assertion=" + assertion)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(finding ->
                        finding.getJsonObject("facts").getString("year").equals(year))
                .filter(finding -> !finding.getJsonObject("facts").toString().contains("西镇"))
                .toList());
    }

    private static List<String> keys(List<JsonObject> findings) {
        return findings.stream()
                .map(finding -> finding.getString("assertion") + "." + finding.getString("code"))
                .toList();
    }
}
