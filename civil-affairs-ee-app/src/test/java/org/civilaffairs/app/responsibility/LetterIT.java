package org.civilaffairs.app.responsibility;

import static org.civilaffairs.app.responsibility.LetterPapers.draft;
import static org.civilaffairs.app.responsibility.LetterPapers.inForce;
import static org.civilaffairs.app.responsibility.LetterPapers.keys;
import static org.civilaffairs.app.responsibility.LetterPapers.signed;
import static org.civilaffairs.app.responsibility.LetterPapers.step;
import static org.civilaffairs.app.responsibility.LetterPapers.weighing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.civilaffairs.app.appointment.Papers;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters over REST: drafted from the year's template, signed by both, amended; and what findings say of those who have none. */
class LetterIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();
    private static final String DISTRICT = "690520";
    private static final String TOWN = DISTRICT + "101";
    private static final String FIRST = TOWN + "201";
    private static final String SECOND = TOWN + "202";
    private static final String OTHER_TOWN = DISTRICT + "102";
    private static final String THIRD = OTHER_TOWN + "201";

    private static Api town;
    private static Api otherTown;
    private static Api bureau;
    private static Api assistant;
    private static String person;

    @BeforeAll
    static void district() {
        Papers.district(SERVER.administrator(), DISTRICT);
        town = SERVER.as("TOWN", TOWN);
        otherTown = SERVER.as("TOWN", OTHER_TOWN);
        bureau = SERVER.as("BUREAU", DISTRICT);
        assistant = SERVER.as("ASSISTANT", FIRST);
        person = Papers.appointed(SERVER, FIRST, "林知秋", Papers.number("19720304", 540), "2025-01-02");
        Papers.appointed(SERVER, SECOND, "周望岳", Papers.number("19720304", 541), "2025-01-02");
        Papers.appointed(SERVER, THIRD, "何见山", Papers.number("19720304", 542), "2025-01-02");
    }

    @Test
    void aLetterIsSignedByBothAndThenOnlyAmendedByBoth() {
        String id = inForce(town, assistant, FIRST, "2026-03-02");

        Api.Answer read = assistant.get("/letters/" + id).expect(200);
        JsonObject letter = read.json();
        assertEquals("IN_FORCE", letter.getString("state"));
        assertEquals("2026-03-02", letter.getString("signedOn"));
        assertEquals(person, letter.getJsonArray("signatures").getJsonObject(1).getString("by"));
        assertEquals(27, letter.getJsonObject("terms").getJsonArray("targets").size());
        assertEquals(List.of(), unsigned(FIRST, "2026-04-01"));
        assertEquals(List.of("unsigned"), unsigned(SECOND, "2026-04-01"));
        assertEquals(List.of("to-sign"), unsigned(SECOND, "2026-03-31"));

        String more = weighing(letter, "A1", "6").toString();
        String amendment =
                "{\"event\":\"AMEND\",\"on\":\"2026-05-06\",\"note\":\"新增任务\",\"terms\":%s,\"signatures\":%s}";
        String one = "[{\"party\":\"TOWN\",\"by\":\"周民政\",\"on\":\"2026-05-06\"}]";
        assertEquals(
                List.of("RSP-01.amendment-unsigned", "RSP-02.weights"),
                keys(town.post("/letters/" + id + "/events", amendment.formatted(more, one))
                        .expect(422)
                        .json()));
        assertEquals(letter, assistant.get("/letters/" + id).json(), "a refusal changes nothing");

        String both = "[{\"party\":\"TOWN\",\"by\":\"周民政\",\"on\":\"2026-05-06\"},{\"party\":\"ASSISTANT\",\"by\":\""
                + person + "\",\"on\":\"2026-05-06\"}]";
        String body = amendment.formatted(weighingTwo(letter), both);
        town.post("/letters/" + id + "/events", body, "If-Match", "\"1\"").expect(412);
        JsonObject amended = town.post("/letters/" + id + "/events", body, "If-Match", read.header("ETag"))
                .expect(200)
                .json();
        assertEquals(2, amended.getInt("edition"));
        assertEquals(
                5,
                amended.getJsonObject("terms")
                        .getJsonArray("targets")
                        .getJsonObject(0)
                        .getInt("weight"));
        assertTrue(SERVER.administrator()
                .get("/audit?limit=200&subject=" + id)
                .body()
                .contains("letter.amend"));
    }

    /** One point from A2 to A1, so that the weights still sum to 100. */
    private static JsonObject weighingTwo(JsonObject letter) {
        JsonObject first = Json.createObjectBuilder(letter)
                .add("terms", weighing(letter, "A1", "5"))
                .build();
        return weighing(first, "A2", "4");
    }

    @Test
    void aWholeTownIsDraftedAtOnceAndEachVillageReported() {
        JsonObject done = otherTown
                .post("/letters/drafts", "{\"division\":\"" + OTHER_TOWN + "\",\"year\":2026,\"on\":\"2026-02-02\"}")
                .expect(200)
                .json();
        List<JsonObject> villages = done.getJsonArray("villages").getValuesAs(JsonObject.class);
        assertEquals(THIRD, villages.get(0).getString("village"));
        String id = villages.get(0).getString("id");
        assertTrue(villages.get(1).getBoolean("vacant"), "nobody is in post in the other village");

        JsonObject again = otherTown
                .post("/letters/drafts", "{\"division\":\"" + OTHER_TOWN + "\",\"year\":2026,\"on\":\"2026-02-02\"}")
                .expect(200)
                .json();
        assertEquals(
                List.of("RSP-01.second-letter"),
                keys(again.getJsonArray("villages").getJsonObject(0)));
        assertEquals(
                List.of(id),
                bureau
                        .get("/letters?division=" + OTHER_TOWN + "&year=2026&state=DRAFT")
                        .expect(200)
                        .json()
                        .getJsonArray("items")
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .map(item -> item.getString("id"))
                        .toList());

        otherTown
                .post("/letters/" + id + "/events", step("WITHDRAW", "2026-02-03"))
                .expect(200);
        draft(otherTown, THIRD, "2026-02-04").expect(201);
    }

    @ParameterizedTest(name = "{0} by the {1} on {2}: {3}")
    @CsvSource({
        "SIGN_BY_TOWN, BUREAU, 2025-03-02, RSP-04.other-office",
        "SIGN_BY_TOWN, TOWN, 2025-03-02, RSP-04.signatory-missing",
        "SIGN_BY_ASSISTANT, ASSISTANT, 2025-03-02, RSP-04.not-the-next-step",
        "TAKE_EFFECT, TOWN, 2025-03-02, RSP-04.not-the-next-step",
        "SIGN_BY_TOWN, TOWN, 2025-02-02, RSP-04.order",
        "REVISE, TOWN, 2025-03-02, RSP-04.terms-missing"
    })
    void aWrongStepIsRefusedWithItsIdAndChangesNothing(String event, String office, String on, String finding) {
        String id = standing();
        String before = town.get("/letters/" + id).body();
        Api api = office.equals("TOWN") ? town : office.equals("BUREAU") ? bureau : assistant;

        assertTrue(keys(api.post("/letters/" + id + "/events", step(event, on))
                        .expect(422)
                        .json())
                .contains(finding));
        assertEquals(before, town.get("/letters/" + id).body());
    }

    @Test
    void badInputNamesItsField() {
        String id = standing();
        String wrong =
                "{\"event\":\"REVISE\",\"on\":\"2025-03-02\",\"terms\":{\"targets\":[{\"code\":\"A 1\",\"duties\":[\"4.1\"],\"weight\":1e99,\"kind\":\"JUDGED\"}]}}";
        String problem =
                town.post("/letters/" + id + "/events", wrong).expect(400).body();
        assertTrue(problem.contains("terms.targets[0].code"), problem);
        assertTrue(problem.contains("terms.targets[0].weight"), problem);
        town.post("/letters", "{\"village\":\"" + OTHER_TOWN + "202\",\"year\":2026}")
                .expect(404);
        otherTown
                .post("/letters", "{\"village\":\"" + OTHER_TOWN + "202\",\"year\":2026}")
                .expect(400);
        town.post("/letters", signed("DRAFT", "2026-01-01", "x")).expect(400);
    }

    /** A draft of last year, which tests of refusals share. */
    private static synchronized String standing() {
        var known = town.get("/letters?division=" + FIRST + "&year=2025").json().getJsonArray("items");
        return known.isEmpty()
                ? draft(town, FIRST, "2025-03-01").expect(201).json().getString("id")
                : known.getJsonObject(0).getString("id");
    }

    private static List<String> unsigned(String village, String on) {
        return bureau
                .get("/divisions/" + village + "/findings?limit=200&assertion=RSP-01&on=" + on)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(finding -> finding.getString("code"))
                .toList();
    }
}
