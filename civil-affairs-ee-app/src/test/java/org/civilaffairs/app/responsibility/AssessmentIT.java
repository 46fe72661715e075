package org.civilaffairs.app.responsibility;

import static org.civilaffairs.app.responsibility.LetterPapers.inForce;
import static org.civilaffairs.app.responsibility.LetterPapers.keys;
import static org.civilaffairs.app.responsibility.LetterPapers.sheet;
import static org.civilaffairs.app.responsibility.LetterPapers.step;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import org.civilaffairs.app.appointment.Papers;
import org.civilaffairs.app.job.Jobs;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.ServerUnderTest;
import org.civilaffairs.core.responsibility.Assessment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A year's assessment over REST: counted from the records, judged by the town, filed, and then never changed by later facts. */
class AssessmentIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();
    private static final String DISTRICT = "690523";
    private static final String TOWN = DISTRICT + "101";
    private static final String FIRST = TOWN + "201";
    private static final String OTHER_TOWN = DISTRICT + "102";
    private static final String THIRD = OTHER_TOWN + "201";
    private static final String ACTIVITY =
            "{\"content\":{\"activityKind\":\"07\",\"place\":\"敬老院\",\"organiser\":\"志愿服务队\",\"participants\":\"26\","
                    + "\"volunteers\":\"18\",\"volunteerHours\":\"54\",\"content\":\"理发\",\"effect\":\"服务9户\"},"
                    + "\"happenedOn\":\"%s\",\"recordedOn\":\"%s\",\"source\":\"PAPER_REKEYED\",\"reason\":\"补登\","
                    + "\"actor\":{\"office\":\"TOWN\",\"division\":\"" + TOWN + "\"}}";

    private static Api town;
    private static Api otherTown;
    private static Api bureau;
    private static Api assistant;
    private static Api third;
    private static String second;

    @BeforeAll
    static void district() {
        Papers.district(SERVER.administrator(), DISTRICT);
        LetterPapers.booksAsked(SERVER.administrator(), DISTRICT);
        town = SERVER.as("TOWN", TOWN);
        otherTown = SERVER.as("TOWN", OTHER_TOWN);
        bureau = SERVER.as("BUREAU", DISTRICT);
        assistant = SERVER.as("ASSISTANT", FIRST);
        third = SERVER.as("ASSISTANT", THIRD);
        for (String year : List.of("2025", "2026")) {
            bureau.put(
                            "/holiday-tables/" + year + "?division=" + DISTRICT,
                            "{\"text\":\"" + year + "-01-01 休\",\"source\":\"试点\"}")
                    .expect(200);
        }
        Papers.appointed(SERVER, FIRST, "叶清和", Papers.number("19720304", 547), "2024-01-02");
        second = Papers.appointed(SERVER, TOWN + "202", "秦望舒", Papers.number("19720304", 548), "2024-01-02");
        Papers.appointed(SERVER, THIRD, "唐知远", Papers.number("19720304", 549), "2024-01-02");
        assistant
                .put(
                        "/villages/" + FIRST + "/cabinet/office",
                        "{\"place\":\"村委会\",\"equipment\":\"桌椅\",\"fonds\":\"0523\",\"since\":\"2025-01-01\"}")
                .expect(200);
        assistant
                .put(
                        "/villages/" + FIRST + "/cabinet/cabinets/1",
                        "{\"label\":\"民政档案资料\",\"place\":\"村委会\",\"primary\":true,\"since\":\"2025-01-01\"}")
                .expect(200);
        write("2025-03-05", "2025-03-06");
    }

    private static void write(String happened, String recorded) {
        // For the day of a paper that lies back so far somebody has to answer.
        SERVER.administrator()
                .post("/villages/" + FIRST + "/books/R09/2025/entries", ACTIVITY.formatted(happened, recorded))
                .expect(201);
    }

    @Test
    void aYearIsCountedJudgedFiledAndStaysAsItWasFiled() {
        String id = inForce(town, assistant, FIRST, "2025-03-03");
        JsonObject job = town.post("/assessments", "{\"division\":\"" + TOWN + "\",\"year\":2025}")
                .expect(201)
                .json();
        JsonObject done = Jobs.ended(town, job.getString("id"));
        assertEquals(1, done.getJsonObject("counts").getInt("letters"), done.toString());

        JsonObject soFar = score(assistant, id);
        assertEquals(18, soFar.getJsonArray("undetermined").size(), "what the town judges");
        assertTrue(!soFar.containsKey("published") || soFar.isNull("published"));
        assertEquals("4", line(soFar, "A1").getString("points"));
        assertEquals("1/2", line(soFar, "A2").getString("points"), "one of ten books");
        assertEquals("NOT_APPLICABLE", line(soFar, "A5").getString("standing"), "no training was held");
        assertEquals("1", line(soFar, "F2").getString("points"));

        assistant
                .post(
                        "/letters/" + id + "/events",
                        "{\"event\":\"SELF_ASSESS\",\"on\":\"2025-12-12\",\"note\":\"自评报告\",\"selfPoints\":[{\"code\":\"A1\",\"points\":4}]}")
                .expect(200);
        JsonObject incomplete = town.post(
                        "/letters/" + id + "/events",
                        "{\"event\":\"ASSESS\",\"on\":\"2026-01-05\",\"sheet\":{\"judged\":[{\"code\":\"B1\",\"points\":7,\"reason\":\"\"}],"
                                + "\"vetoes\":[{\"item\":\"V1\",\"on\":\"2026-01-04\"}]}}")
                .expect(422)
                .json();
        assertTrue(
                keys(incomplete)
                        .containsAll(List.of(
                                "RSP-03.incomplete",
                                "RSP-03.judged-range",
                                "RSP-03.judged-without-reason",
                                "RSP-03.veto-without-document",
                                "RSP-03.opinion-missing")),
                incomplete.toString());
        town.post("/letters/" + id + "/events", sheet("ASSESS", "2026-01-05", soFar, "1"))
                .expect(200);

        JsonObject assessed = score(bureau, id);
        assertEquals(
                new BigDecimal("88.23"), assessed.getJsonNumber("published").bigDecimalValue());
        assertEquals("QUALIFIED", assessed.getString("grade"));
        assertEquals(
                assessed.getString("digest"),
                Assessment.replay(assessed.getString("canonical")).digest());

        assistant
                .post("/letters/" + id + "/events", step("ACKNOWLEDGE", "2026-01-08"))
                .expect(200);
        assertEquals(
                List.of("RSP-03.other-grade"),
                keys(town.post("/letters/" + id + "/events", confirm("EXCELLENT"))
                        .expect(422)
                        .json()));
        town.post("/letters/" + id + "/events", confirm("QUALIFIED")).expect(200);
        bureau.post("/letters/" + id + "/events", step("FILE", "2026-02-02")).expect(200);

        write("2025-11-05", "2025-11-06");
        JsonObject filed = score(assistant, id);
        assertEquals("FILED", filed.getString("state"));
        assertEquals(assessed.getString("digest"), filed.getString("digest"));
        assertEquals(assessed.getString("canonical"), filed.getString("canonical"));
        assertTrue(filed.getJsonArray("since").toString().contains("I2.entries"), "later facts stand beside it");
        assertEquals(
                List.of("RSP-04.not-the-next-step"),
                keys(town.post("/letters/" + id + "/events", sheet("ASSESS", "2026-03-05", soFar, "2"))
                        .expect(422)
                        .json()));

        JsonObject ranking = bureau.get("/assessments/ranking?town=" + TOWN + "&year=2025")
                .expect(200)
                .json();
        assertEquals(1, ranking.getJsonArray("ranked").getJsonObject(0).getInt("rank"));
        assertEquals(
                List.of(second),
                ranking.getJsonArray("withoutLetter").getValuesAs(JsonObject.class).stream()
                        .map(apart -> apart.getString("personId"))
                        .toList(),
                "apart, and not as zero");
        bureau.get("/assessments/ranking?town=" + DISTRICT + "&year=2025").expect(404);
    }

    @Test
    void anObjectionIsAnsweredWithAnotherFigure() {
        String id = inForce(otherTown, third, THIRD, "2025-03-03");
        third.post("/letters/" + id + "/events", step("SELF_ASSESS", "2025-12-12"))
                .expect(200);
        JsonObject soFar = score(third, id);
        otherTown
                .post("/letters/" + id + "/events", sheet("ASSESS", "2026-01-05", soFar, "1"))
                .expect(200);
        JsonObject first = score(third, id);
        third.post("/letters/" + id + "/events", step("OBJECT", "2026-01-06")).expect(200);
        otherTown
                .post("/letters/" + id + "/events", sheet("DECIDE", "2026-01-08", soFar, "2"))
                .expect(200);
        JsonObject decided = score(third, id);
        assertEquals("ASSESSED", decided.getString("state"));
        assertEquals(
                BigDecimal.ONE,
                decided.getJsonNumber("published")
                        .bigDecimalValue()
                        .subtract(first.getJsonNumber("published").bigDecimalValue())
                        .stripTrailingZeros());
    }

    private static String confirm(String grade) {
        return "{\"event\":\"CONFIRM\",\"on\":\"2026-01-28\",\"grade\":\"" + grade + "\"}";
    }

    private static JsonObject score(Api api, String id) {
        return api.get("/letters/" + id + "/score").expect(200).json();
    }

    private static JsonObject line(JsonObject score, String code) {
        return score.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .filter(line -> line.getString("code").equals(code))
                .findFirst()
                .orElseThrow();
    }
}
