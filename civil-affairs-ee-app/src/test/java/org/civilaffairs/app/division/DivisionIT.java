package org.civilaffairs.app.division;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Divisions over REST: seen from above only, changed by an administrator only, as of any day. */
class DivisionIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();

    @BeforeAll
    static void establish() {
        SERVER.administrator()
                .post(
                        "/divisions/changes",
                        change(
                                "ESTABLISH",
                                "2020-01-01",
                                "",
                                "{'code':'690911','name':'青禾区'},{'code':'690911001','name':'河东街道'},"
                                        + "{'code':'690911101','name':'柳溪镇'},"
                                        + "{'code':'690911101201','name':'莫𡐓村村民委员会','urbanRural':'220'},"
                                        + "{'code':'690911101202','name':'石桥村村民委员会'},"
                                        + "{'code':'690911101598','name':'虚拟生活区'}"))
                .expect(201);
    }

    @Test
    void aVillageIsShownAsItStandsWithItsRareCharacters() {
        var answer = SERVER.administrator().get("/divisions/690911101201").expect(200);
        assertEquals("莫𡐓村村民委员会", answer.json().getString("name"));
        assertEquals("690911101", answer.json().getString("parent"));
        assertEquals("VILLAGERS", answer.json().getString("kind"));
        assertEquals("220", answer.json().getString("urbanRural"));
        assertTrue(answer.header("ETag").startsWith("\""));
        assertEquals(
                false,
                SERVER.administrator().get("/divisions/690911101598").json().getBoolean("wantsAssistant"));
    }

    @Test
    void childrenComeByCodeInPages() {
        var first = SERVER.administrator()
                .get("/divisions/690911101/children?limit=2")
                .expect(200)
                .json();
        assertEquals(2, first.getJsonArray("items").size());
        var next = SERVER.administrator()
                .get("/divisions/690911101/children?limit=2&after=" + first.getString("next"))
                .json();
        assertEquals("690911101598", codeOf(next, 0));
        assertTrue(!next.containsKey("next") || next.isNull("next"));
    }

    @Test
    void aRenamingHoldsFromItsDayOn() {
        var admin = SERVER.administrator();
        admin.post(
                        "/divisions/changes",
                        change("RENAME", "2026-05-01", "'690911101202'", "{'code':'690911101202','name':'新石桥村村民委员会'}"))
                .expect(201);
        assertEquals("石桥村村民委员会", nameOn("690911101202", "2026-04-30"));
        assertEquals("新石桥村村民委员会", nameOn("690911101202", "2026-05-01"));
        var changes = admin.get("/divisions/690911101202/changes").expect(200).json();
        assertEquals("RENAME", changes.getJsonArray("items").getJsonObject(1).getString("kind"));
    }

    @Test
    void aTrialSaysWhatEndsAndBeginsAndChangesNothing() {
        var answer = SERVER.administrator()
                .post(
                        "/divisions/changes?trial=true",
                        change("RENAME", "2026-06-01", "'690911001'", "{'code':'690911001','name':'河西街道'}"))
                .expect(200)
                .json();
        assertEquals("河东街道", answer.getJsonArray("ending").getJsonObject(0).getString("name"));
        assertEquals("河西街道", answer.getJsonArray("starting").getJsonObject(0).getString("name"));
        assertEquals("河东街道", nameOn("690911001", "2026-06-02"));
    }

    @Test
    void eachLevelSeesAllBelowItAndNoNeighbour() {
        var town = SERVER.as("TOWN", "690911101");
        town.get("/divisions/690911101201").expect(200);
        town.get("/divisions/690911001").expect(404);
        town.get("/divisions/690911").expect(404);
        SERVER.as("BUREAU", "690911").get("/divisions/690911101/children").expect(200);
    }

    @ParameterizedTest
    @CsvSource({"TOWN, 690911101", "BUREAU, 690911", "INSPECTOR, 690911"})
    void onlyAnAdministratorChangesDivisions(String role, String area) {
        SERVER.as(role, area)
                .post(
                        "/divisions/changes",
                        change("RENAME", "2026-06-01", "'690911101'", "{'code':'690911101','name':'某镇'}"))
                .expect(403);
    }

    @ParameterizedTest(name = "{0} {1} -> {2}: {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ESTABLISH | | {'code':'690911777201','name':'无镇村'} | unknown-parent",
                "ESTABLISH | | {'code':'690911101201','name':'重码村'} | code-in-use",
                "RENAME | '690911101299' | {'code':'690911101299','name':'新名村'} | unknown-division",
                "ABOLISH | '690911101' | | has-children"
            })
    void theRulesRefuseWithTheirReason(String kind, String from, String to, String code) {
        var answer = SERVER.administrator()
                .post("/divisions/changes", change(kind, "2026-06-01", from == null ? "" : from, to == null ? "" : to))
                .expect(422);
        assertTrue(
                answer.json().getJsonArray("findings").stream()
                        .map(JsonObject.class::cast)
                        .anyMatch(finding -> finding.getString("code").equals(code)),
                answer.body());
    }

    @ParameterizedTest
    @CsvSource({
        "/divisions/69091, 404",
        "/divisions/690999, 404",
        "/divisions/690911?on=yesterday, 400",
        "/divisions/690911/children?limit=0, 400"
    })
    void whatCannotBeIsAnsweredClearly(String path, int status) {
        SERVER.administrator().get(path).expect(status);
    }

    private static String nameOn(String code, String day) {
        return SERVER.administrator()
                .get("/divisions/" + code + "?on=" + day)
                .expect(200)
                .json()
                .getString("name");
    }

    private static String codeOf(JsonObject slice, int index) {
        return slice.getJsonArray("items").getJsonObject(index).getString("code");
    }

    private static String change(String kind, String effectiveOn, String from, String to) {
        return ("{'kind':'" + kind + "','effectiveOn':'" + effectiveOn + "','document':'青民〔2026〕1号','from':[" + from
                        + "],'to':[" + to + "]}")
                .replace('\'', '"');
    }
}
