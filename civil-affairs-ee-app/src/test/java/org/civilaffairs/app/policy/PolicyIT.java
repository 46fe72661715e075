package org.civilaffairs.app.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.civilaffairs.app.appointment.Papers;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.Test;

/** Parameters over REST: where a value comes from, what another would change, and that the past keeps its own. */
class PolicyIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();
    private static final Api ADMINISTRATOR = SERVER.administrator();
    private static final String GRACE = "appointment.vacancyGraceDays | 9 | %s | 2026-01-01 | | 试点〔2026〕1号";

    @Test
    void eachValueSaysWhereItComesFrom() {
        Papers.district(ADMINISTRATOR, "690451");
        JsonObject builtIn = parameter("690451101", "2026-02-01");
        assertFalse(builtIn.containsKey("place"));
        assertEquals("0", builtIn.getString("value"));
        assertEquals("2.1", builtIn.getString("source"));

        load("appointment.vacancyGraceDays | 5 | 690451 | 2026-01-01 | | 区〔2026〕1号\\n" + GRACE.formatted("690451101"))
                .expect(201);

        assertEquals("690451101", parameter("690451101", "2026-02-01").getString("place"));
        assertEquals("9", parameter("690451101201", "2026-02-01").getString("value"));
        assertEquals("690451", parameter("690451102", "2026-02-01").getString("place"));
        assertFalse(parameter("690451101", "2025-12-31").containsKey("place"), "an amendment never changes the past");
    }

    @Test
    void aTrialShowsWhatWouldChangeAndChangesNothing() {
        Papers.district(ADMINISTRATOR, "690452");
        String lines = "appointment.vacancyGraceDays | 30 | 690452101 | 2020-01-01 | | x";

        JsonObject soon = trial(lines, "690452", "2020-01-20");
        assertEquals(List.of("BREACH", "BREACH"), outcomes(soon, "removed"));
        assertEquals(List.of("PENDING", "PENDING"), outcomes(soon, "added"));
        JsonObject later = trial(lines, "690452", "2026-02-01");
        assertEquals(List.of(), outcomes(later, "removed"));
        assertEquals(List.of("BREACH", "BREACH"), outcomes(later, "changed"));
        assertFalse(parameter("690452101", "2026-02-01").containsKey("place"), "nothing is stored");
    }

    @Test
    void faultsAreToldByLineAlsoForWhatIsSetAlready() {
        Papers.district(ADMINISTRATOR, "690453");
        load(GRACE.formatted("690453")).expect(201);

        Api own = SERVER.as("ADMINISTRATOR", "690453");
        JsonObject problem = own.post(
                        "/policy/trials",
                        Map.of(
                                "division",
                                "690453",
                                "text",
                                "# head\n" + GRACE.formatted("690453")
                                        + "\nappointment.filingDays | 999 | 690453 | 2026-01-01 | | x\n"
                                        + GRACE.formatted("690459")),
                        "Accept-Language",
                        "zh-CN")
                .expect(400)
                .json();

        assertEquals(
                List.of("line 3", "line 2", "line 4"),
                problem.getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                        .map(error -> error.getString("field"))
                        .toList());
        assertTrue(problem.toString().contains("第 3 行：值“999”不在许可范围内"), problem.toString());
    }

    @Test
    void aValueEndsAndAnotherFollows() {
        Papers.district(ADMINISTRATOR, "690454");
        load(GRACE.formatted("690454")).expect(201);
        String id = ADMINISTRATOR
                .get("/policy/entries?division=690454101")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
        String end = "/policy/entries/" + id + "/end";

        SERVER.as("BUREAU", "690454")
                .post(end, Map.of("until", "2026-05-01", "document", "d"))
                .expect(403);
        SERVER.as("ADMINISTRATOR", "690455")
                .post(end, Map.of("until", "2026-05-01", "document", "d"))
                .expect(404);
        ADMINISTRATOR.post(end, Map.of("until", "2026-01-01", "document", "d")).expect(400);
        ADMINISTRATOR.post(end, Map.of("until", "2026-05-01", "document", "d")).expect(204);
        ADMINISTRATOR.post(end, Map.of("until", "2026-06-01", "document", "d")).expect(400);
        load("appointment.vacancyGraceDays | 3 | 690454 | 2026-05-01 | | 试点〔2026〕2号")
                .expect(201);

        assertEquals("9", parameter("690454101", "2026-04-30").getString("value"));
        assertEquals("3", parameter("690454101", "2026-05-01").getString("value"));
    }

    private static List<String> outcomes(JsonObject trial, String which) {
        return trial.getJsonArray(which).getValuesAs(JsonObject.class).stream()
                .map(finding -> finding.getString("outcome"))
                .toList();
    }

    private static Api.Answer load(String lines) {
        return ADMINISTRATOR.post("/policy/entries", "{\"text\":\"" + lines + "\"}");
    }

    private static JsonObject trial(String lines, String division, String on) {
        return ADMINISTRATOR
                .post("/policy/trials", Map.of("text", lines, "division", division, "on", on))
                .expect(200)
                .json();
    }

    private static JsonObject parameter(String division, String on) {
        return ADMINISTRATOR
                .get("/policy/parameters?division=" + division + "&on=" + on)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getString("key").equals("appointment.vacancyGraceDays"))
                .findFirst()
                .orElseThrow();
    }
}
