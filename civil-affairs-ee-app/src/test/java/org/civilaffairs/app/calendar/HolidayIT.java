package org.civilaffairs.app.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.Map;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holiday tables over REST; each test has a district of its own. */
class HolidayIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();

    @Test
    void aBureauKeepsItsYearsAndTheTrailSaysSo() {
        Api bureau = SERVER.as("BUREAU", "690411");

        take(bureau, 2031, "1月1日 休\n2031-01-04 班", "青民发〔2030〕9号").expect(200);
        JsonObject kept = bureau.get("/holiday-tables/2031").expect(200).json();
        assertEquals("[\"2031-01-01\"]", kept.get("daysOff").toString());
        assertEquals("[\"2031-01-04\"]", kept.get("daysWorked").toString());
        assertEquals("690411", kept.getString("place"));

        take(bureau, 2031, "1月2日 休", "青民发〔2030〕10号").expect(200);
        JsonObject replaced = bureau.get("/holiday-tables/2031").expect(200).json();
        assertEquals("[\"2031-01-02\"]", replaced.get("daysOff").toString());
        assertEquals("[]", replaced.get("daysWorked").toString());

        bureau.delete("/holiday-tables/2031").expect(204);
        bureau.get("/holiday-tables/2031").expect(404);
        String trail =
                SERVER.as("INSPECTOR", "690411").get("/audit").expect(200).body();
        assertTrue(trail.contains("holidays.take") && trail.contains("holidays.remove"), trail);
        assertTrue(trail.contains("off=[2031-01-01] worked=[2031-01-04]"), trail);
    }

    @Test
    void theNarrowestPlaceCountsAndNobodyElseIsTouched() {
        Api town = SERVER.as("TOWN", "690412101");
        take(SERVER.administrator(), 2032, "1月1日 休", "全系统").expect(200);
        assertEquals("全系统", town.get("/holiday-tables/2032").expect(200).json().getString("source"));

        take(SERVER.as("BUREAU", "690412"), 2032, "1月2日 休", "本区").expect(200);
        assertEquals("本区", town.get("/holiday-tables/2032").expect(200).json().getString("source"));
        Api other = SERVER.as("TOWN", "690413101");
        assertEquals("全系统", other.get("/holiday-tables/2032").expect(200).json().getString("source"));
    }

    @ParameterizedTest(name = "a {0} of {1} gets {3} for a table of {2}")
    @CsvSource({
        "BUREAU, 690414, 690415, 404",
        "TOWN, 690414101, '', 403",
        "INSPECTOR, 690414, '', 403",
        "ADMINISTRATOR, 690414, 690414101, 200"
    })
    void onlyWhoKeepsAPlaceChangesIt(String role, String area, String place, int status) {
        String division = place.isEmpty() ? "" : "?division=" + place;
        String path = "/holiday-tables/2033" + division;

        SERVER.as(role, area)
                .put(path, "{\"text\": \"2033-01-01 休\", \"source\": \"x\"}")
                .expect(status);
    }

    @Test
    void everyWrongLineIsToldAndNothingIsChanged() {
        Api bureau = SERVER.as("BUREAU", "690416");
        take(bureau, 2034, "2034-01-02 休", "先前").expect(200);

        JsonObject problem = bureau.put(
                        "/holiday-tables/2034",
                        "{\"text\": \"2034-01-01 休\\n2034-02-30 休\\n2033-12-31 休\\n1月3日 假\", \"source\": \"x\"}",
                        "Accept-Language",
                        "zh-CN")
                .expect(400)
                .json();

        assertEquals(
                "[line 2, line 3, line 4]",
                problem.getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                        .map(error -> error.getString("field"))
                        .toList()
                        .toString());
        assertEquals(
                "第 4 行：“假”应为“休”或“班”。",
                problem.getJsonArray("errors").getJsonObject(2).getString("message"));
        assertEquals("先前", bureau.get("/holiday-tables/2034").expect(200).json().getString("source"));
    }

    @Test
    void aYearOutOfRangeOrReadMeanwhileIsRefused() {
        Api bureau = SERVER.as("BUREAU", "690417");
        take(bureau, 1999, "1999-01-01 休", "x").expect(400);
        take(bureau, 2035, "2035-01-01 休", "x").expect(200);
        String body = "{\"text\": \"2035-01-02 休\", \"source\": \"y\"}";

        bureau.put("/holiday-tables/2035", body, "If-Match", "\"99\"").expect(412);
        String tag = bureau.get("/holiday-tables/2035").expect(200).header("ETag");
        bureau.put("/holiday-tables/2035", body, "If-Match", tag).expect(200);
    }

    private static Api.Answer take(Api api, int year, String text, String source) {
        return api.put(
                "/holiday-tables/" + year,
                jakarta.json.Json.createObjectBuilder(Map.of("text", text, "source", source))
                        .build()
                        .toString());
    }
}
