package org.civilaffairs.app.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.Api.Answer;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A replacement is both steps or neither. */
class ReplacementIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();
    private static final String DISTRICT = "690351";
    private static final String VILLAGE = DISTRICT + "101201";

    private static int next = 351;
    private static Api town;

    private String held;

    @BeforeEach
    void somebodyInPost() {
        if (town == null) {
            Papers.district(SERVER.administrator(), DISTRICT);
            town = SERVER.as("TOWN", DISTRICT + "101");
            Papers.appointed(SERVER, VILLAGE, "周望川", Papers.number(next++), "2026-03-01");
        }
        held =
                town
                        .get("/villages/" + VILLAGE + "/roster")
                        .json()
                        .getJsonArray("items")
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .filter(one -> one.getString("state").equals("APPROVED")
                                || one.getString("state").equals("IN_POST"))
                        .findFirst()
                        .orElseThrow()
                        .getString("id");
    }

    private static String body(String reason, String recommendation, String paper) {
        return "{\"end\":{\"on\":\"2026-06-01\",\"reason\":\"%s\"},\"successor\":%s}"
                .formatted(
                        reason,
                        paper.isEmpty()
                                ? recommendation
                                : recommendation.replaceFirst("\\{", "{\"attachments\":[\"" + paper + "\"],"));
    }

    private static String recommendation(String number) {
        return Papers.recommendation("何知夏", number, "2026-06-01");
    }

    private Answer replace(String body, String... headers) {
        return town.post("/appointments/" + held + "/replacement", body, headers);
    }

    private static int people() {
        return town.get("/villages/" + VILLAGE + "/roster")
                .json()
                .getJsonArray("items")
                .size();
    }

    @Test
    void nothingChangesWhereEitherIsRefused() {
        int before = people();
        String paper = Papers.document(town, VILLAGE, "recommendation");
        String right = recommendation(Papers.number(next++));

        Answer wrongPerson = replace(body("任期考核", recommendation("690102198804129023"), paper))
                .expect(422);
        assertTrue(wrongPerson.body().contains("identity-check"), wrongPerson.body());
        Answer oneCommittee = replace(body("任期考核", right.replace("\"committee\":true", "\"committee\":false"), paper))
                .expect(422);
        assertTrue(oneCommittee.body().contains("one-committee"), oneCommittee.body());
        Answer withoutPaper = replace(body("任期考核", right, "")).expect(400);
        assertTrue(withoutPaper.body().contains("successor.attachments"), withoutPaper.body());
        Answer early = replace(body("任期考核", right, paper).replace("\"on\":\"2026-06-01\"", "\"on\":\"2026-02-01\""));
        assertEquals(422, early.status(), early.body());
        replace(body("任期考核", right, paper), "If-Match", "\"99\"").expect(412);
        replace(body("", right, paper)).expect(400);

        JsonObject still = town.get("/appointments/" + held).json();
        assertEquals("APPROVED", still.getString("state"));
        assertEquals(before, people(), "nobody was recommended");
    }

    @Test
    void theOneLeavesAndTheOtherIsRecommended() {
        int before = people();
        String paper = Papers.document(town, VILLAGE, "recommendation");
        Answer done = replace(body("任期考核", recommendation(Papers.number(next++)), paper))
                .expect(201);

        assertEquals("ENDING", done.json().getJsonObject("ended").getString("state"));
        assertEquals("2026-06-01", done.json().getJsonObject("ended").getString("inForceUntil"));
        JsonObject successor = done.json().getJsonObject("successor");
        assertEquals("RECOMMENDED", successor.getString("state"));
        assertEquals(
                "VILLAGE_COMMITTEES",
                successor.getJsonArray("steps").getJsonObject(1).getString("office"),
                "the recommendation is the committees', whoever enters it");
        assertEquals(
                paper, successor.getJsonArray("attachments").getJsonObject(0).getString("id"));
        assertEquals(before + 1, people());
        town.post("/appointments/" + successor.getString("id") + "/events", Papers.event("APPROVE", "2026-06-01"))
                .expect(200);
    }
}
