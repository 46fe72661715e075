package org.civilaffairs.app.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.regex.Pattern;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.Api.Answer;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Documents named in a statement: they must be there for who names them, come back with their digests, and stay. */
class StatementPapersIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();
    private static final String DISTRICT = "690341";
    private static final String VILLAGE = DISTRICT + "101201";

    private static Api village;
    private static Api town;

    @BeforeAll
    static void offices() {
        Papers.district(SERVER.administrator(), DISTRICT);
        village = SERVER.as("VILLAGE_COMMITTEES", VILLAGE);
        town = SERVER.as("TOWN", DISTRICT + "101");
    }

    private static String naming(String body, String limb, String whole) {
        String first = "\"evidence\":\"会议记录\"}";
        return body.replaceFirst(Pattern.quote(first), "\"evidence\":\"会议记录\",\"attachments\":[\"" + limb + "\"]}")
                .replaceFirst("\"statement\":", "\"attachments\":[\"" + whole + "\"],\"statement\":");
    }

    private static Answer recommend(int person, String limb, String whole) {
        return village.post(
                "/villages/" + VILLAGE + "/appointments",
                naming(Papers.recommendation("林秋实", Papers.number(person), "2026-03-01"), limb, whole));
    }

    private static List<String> shown(Answer answer) {
        return answer.json().getJsonArray("attachments").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("limb", "") + " " + one.getString("id") + " " + one.getString("name"))
                .toList();
    }

    @Test
    void documentsComeBackWithTheirNamesAndDigests() {
        String limb = Papers.document(village, VILLAGE, "declaration");
        String whole = Papers.document(village, VILLAGE, "minutes");
        String id = recommend(331, limb, whole).expect(201).json().getString("id");

        Answer found = town.get("/appointments/" + id).expect(200);
        assertEquals(
                List.of(" " + whole + " minutes", "SUPPORTS_LINE_AND_POLICIES " + limb + " declaration"), shown(found));
        String digest = town.get("/attachments/" + whole).header("X-Content-SHA256");
        assertTrue(found.body().contains(digest), found.body());
        assertFalse(town.get("/villages/" + VILLAGE + "/roster").body().contains(digest), "lists leave documents out");
    }

    @Test
    void anUnknownOrForeignDocumentIsNamedByItsFieldAndChangesNothing() {
        String own = Papers.document(village, VILLAGE, "minutes");
        Api neighbour = SERVER.as("VILLAGE_COMMITTEES", DISTRICT + "102201");
        String foreign = Papers.document(neighbour, DISTRICT + "102201", "minutes");
        String before = village.get("/villages/" + VILLAGE + "/roster").body();

        Answer unknown = recommend(332, "nonsense", own).expect(400);
        assertEquals("statement[0].attachments", field(unknown));
        assertEquals("attachments", field(recommend(332, own, foreign).expect(400)));
        assertEquals(before, village.get("/villages/" + VILLAGE + "/roster").body());
    }

    private static String field(Answer answer) {
        JsonObject error = answer.json().getJsonArray("errors").getJsonObject(0);
        assertEquals("no-document", error.getString("code"));
        return error.getString("field");
    }

    @Test
    void aSupplementAddsDocumentsAndLosesNone() {
        String first = Papers.document(village, VILLAGE, "first");
        String id = recommend(333, first, first).expect(201).json().getString("id");
        town.post("/appointments/" + id + "/events", Papers.event("START_REVIEW", "2026-03-02"))
                .expect(200);
        String old = town.get("/appointments/" + id).header("ETag");
        town.post("/appointments/" + id + "/events", Papers.event("RETURN_FOR_SUPPLEMENT", "2026-03-03"))
                .expect(200);
        String second = Papers.document(village, VILLAGE, "second");
        String statement = naming(
                "{\"statement\":[{\"limb\":\"HEALTHY\",\"answer\":\"YES\",\"vouchedBy\":\"两委\",\"evidence\":\"会议记录\"}]}",
                second,
                first);

        village.put("/appointments/" + id + "/statement", statement, "If-Match", old)
                .expect(412);
        Answer answer =
                village.put("/appointments/" + id + "/statement", statement).expect(200);
        assertEquals(
                List.of(
                                " " + first + " first",
                                "HEALTHY " + second + " second",
                                "SUPPORTS_LINE_AND_POLICIES " + first + " first")
                        .stream()
                        .sorted()
                        .toList(),
                shown(answer).stream().sorted().toList());
    }

    @Test
    void documentsGoWithAVillageThatIsMoved() {
        String old = DISTRICT + "102202";
        Api committees = SERVER.as("VILLAGE_COMMITTEES", old);
        String paper = Papers.document(committees, old, "minutes");
        String id = committees
                .post(
                        "/villages/" + old + "/appointments",
                        naming(Papers.recommendation("韩听雨", Papers.number(334), "2026-03-01"), paper, paper))
                .expect(201)
                .json()
                .getString("id");
        town.get("/attachments/" + paper).expect(404);
        SERVER.administrator()
                .post(
                        "/divisions/changes",
                        "{\"kind\":\"MOVE\",\"effectiveOn\":\"2026-06-01\",\"document\":\"d\",\"from\":[\"%s\"],\"to\":[{\"code\":\"%s\",\"name\":\"西二村\"}]}"
                                .formatted(old, DISTRICT + "101203"))
                .expect(201);

        assertTrue(town.get("/appointments/" + id).expect(200).body().contains(paper));
        town.get("/attachments/" + paper).expect(200);
        SERVER.as("TOWN", DISTRICT + "102").get("/attachments/" + paper).expect(200);
    }
}
