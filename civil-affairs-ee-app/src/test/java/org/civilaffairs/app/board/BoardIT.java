package org.civilaffairs.app.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.civilaffairs.app.appointment.Papers;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The figures of a district over REST: sums of what is below, equal to the lists that they count, the same for ever for a past day. */
class BoardIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();
    private static final String DISTRICT = "690534";
    private static final String TOWN = DISTRICT + "101";
    private static final String BEFORE = "2026-04-30";
    private static final String AFTER = "2026-06-30";

    private static Api bureau;

    @BeforeAll
    static void district() {
        Papers.district(SERVER.administrator(), DISTRICT);
        Papers.appointed(SERVER, TOWN + "201", "某人", Papers.number("19720304", 560), "2026-05-01");
        bureau = SERVER.as("BUREAU", DISTRICT);
        bureau.post(
                        "/villages/" + TOWN + "201/guidance",
                        "{\"on\":\"2026-05-20\",\"officers\":\"o\",\"found\":\"f\",\"toMend\":[{\"what\":\"w\",\"due\":\"2026-06-01\"}]}")
                .expect(201);
    }

    private static JsonObject board(String division, String on) {
        return bureau.get("/divisions/" + division + "/figures?on=" + on)
                .expect(200)
                .json();
    }

    private static List<JsonObject> figures(JsonObject of) {
        return of.getJsonArray("figures").getValuesAs(JsonObject.class);
    }

    private static int total(JsonObject of, String figure) {
        return figures(of).stream()
                .filter(one -> one.getString("figure").equals(figure))
                .findFirst()
                .orElseThrow()
                .getInt("total");
    }

    @Test
    void everyTotalIsTheSumBelowAndWhatIsRecordedAtTheDivisionItself() {
        JsonObject district = board(DISTRICT, AFTER);
        for (JsonObject figure : figures(district)) {
            String name = figure.getString("figure");
            int below = district.getJsonArray("below").getValuesAs(JsonObject.class).stream()
                    .mapToInt(town -> total(town, name))
                    .sum();
            assertEquals(figure.getInt("total"), below + figure.getInt("own"), name);
        }
        assertEquals(
                figures(board(TOWN, AFTER)),
                figures(district.getJsonArray("below").getJsonObject(0)));
    }

    @Test
    void theFiguresAreTheLengthsOfTheListsThatTheyCount() {
        JsonObject district = board(DISTRICT, AFTER);
        List<JsonObject> findings = bureau.get("/divisions/" + DISTRICT + "/findings?limit=200&on=" + AFTER)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        JsonObject coverage = bureau.get("/divisions/" + DISTRICT + "/coverage?on=" + AFTER)
                .expect(200)
                .json();

        assertEquals(coverage.getInt("covered"), total(district, "COVERED"));
        assertEquals(coverage.getInt("villages"), total(district, "VILLAGES"));
        assertEquals(1, total(district, "COVERED"));
        assertEquals(
                findings.stream()
                        .filter(one -> one.getString("outcome").equals("BREACH")
                                && one.getString("severity").equals("BREACH"))
                        .count(),
                total(district, "BREACHES"));
    }

    @Test
    void aPastDayStaysAsItWasAndWhatCameAndWentIsTold() {
        assertEquals(0, total(board(DISTRICT, BEFORE), "COVERED"));
        JsonObject changes = bureau.get("/divisions/" + DISTRICT + "/changes-since?since=" + BEFORE + "&on=" + AFTER)
                .expect(200)
                .json();
        List<String> came = codes(changes, "came");

        assertTrue(came.contains("GDN-01.overdue"), came.toString());
        assertTrue(codes(changes, "went").contains("APT-02.vacant"), changes.toString());
        assertNotEquals(0, changes.getInt("stayed"));
    }

    private static List<String> codes(JsonObject changes, String list) {
        return changes.getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("assertion") + "." + one.getString("code"))
                .toList();
    }

    @Test
    void aFindingPrintsAsTheSheetOfItsDigestForWhoSeesIt() {
        JsonObject finding = bureau.get("/divisions/" + TOWN + "/findings?on=" + AFTER + "&assertion=GDN-01")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        String address = "/divisions/" + TOWN + "/findings/" + finding.getString("digest") + "/sheet?on=";
        byte[] pdf = bureau.file(address + AFTER);

        assertTrue(new String(pdf, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        bureau.get(address + BEFORE).expect(404);
        SERVER.as("TOWN", DISTRICT + "102").get(address + AFTER).expect(404);
    }
}
