package org.civilaffairs.app.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.Test;

/** The trail of who did what. */
class AuditIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();
    private static final Api ADMINISTRATOR = SERVER.administrator();

    @Test
    void aChangeLeavesWhoWhenFromWhereAndWhat() {
        var id = ADMINISTRATOR
                .post("/accounts", Map.of("userName", "trail", "displayName", "d", "role", "TOWN", "area", "690102001"))
                .expect(201)
                .json()
                .getString("id");

        var entry = entries(ADMINISTRATOR).stream()
                .filter(one -> one.getString("subject").equals(id))
                .findFirst()
                .orElseThrow();
        assertEquals("account.add", entry.getString("action"));
        assertEquals("administrator", entry.getString("userName"));
        assertEquals("690102001", entry.getString("division"));
        assertTrue(entry.getString("source").matches("127\\.0\\.0\\.1|0:0:0:0:0:0:0:1"), entry.toString());
        assertTrue(entry.getString("after").contains("trail"));
    }

    @Test
    void theWholeTrailIsProved() {
        var proof = ADMINISTRATOR.get("/audit/proof").expect(200).json();

        assertTrue(proof.getBoolean("intact"), proof.toString());
    }

    @Test
    void anAdministratorSeesTheEntriesOfTheOwnAreaOnly() {
        SERVER.as("TOWN", "690108001");
        var other = SERVER.as("ADMINISTRATOR", "690109");

        assertTrue(entries(other).stream()
                .allMatch(one -> one.getString("division").startsWith("690109")));
        assertEquals(403, SERVER.as("TOWN", "690108001").get("/audit").status());
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        SERVER.as("TOWN", "690110001");
        var first = ADMINISTRATOR.get("/audit?limit=2").expect(200).json();
        var second = ADMINISTRATOR
                .get("/audit?limit=1&after=" + first.getString("next"))
                .expect(200)
                .json();

        int last = first.getJsonArray("items").getJsonObject(1).getInt("number");
        assertEquals(last - 1, second.getJsonArray("items").getJsonObject(0).getInt("number"));
    }

    @Test
    void theTrailIsNarrowedByPlaceAccountActionAndDay() {
        var id = ADMINISTRATOR
                .post(
                        "/accounts",
                        Map.of("userName", "narrow", "displayName", "d", "role", "TOWN", "area", "690441001"))
                .expect(201)
                .json()
                .getString("id");
        ADMINISTRATOR
                .post("/accounts/" + id + "/tokens", Map.of("name", "t", "scopes", List.of("read")))
                .expect(201);
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        var place = "/audit?division=690441";

        assertEquals(List.of("token.add", "account.add"), actions(place));
        assertEquals(List.of("account.add"), actions(place + "&action=account."));
        assertEquals(List.of("token.add"), actions(place + "&action=token.add"));
        assertEquals(List.of("token.add", "account.add"), actions(place + "&user=administrator&since=" + today));
        assertEquals(List.of(), actions(place + "&user=nobody"));
        assertEquals(List.of(), actions(place + "&until=" + today.minusDays(1)));
        assertEquals(List.of(), actions(place + "&since=" + today.plusDays(1)));
        assertEquals(404, SERVER.as("INSPECTOR", "690109").get(place).status());
        assertEquals(400, ADMINISTRATOR.get("/audit?since=yesterday").status());
    }

    private static List<String> actions(String path) {
        return ADMINISTRATOR.get(path).expect(200).json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(entry -> entry.getString("action"))
                .toList();
    }

    @Test
    void theFileHoldsNoFormula() {
        ADMINISTRATOR
                .post(
                        "/accounts",
                        Map.of(
                                "userName",
                                "-formula",
                                "displayName",
                                "=1+1,\"x\"",
                                "role",
                                "TOWN",
                                "area",
                                "690442001"))
                .expect(201);
        SERVER.as("ADMINISTRATOR", "690442").get("/accounts").expect(200);

        var file = ADMINISTRATOR.get("/audit/file?division=690442").expect(200);

        assertTrue(file.header("Content-Disposition").contains("audit.csv"));
        assertTrue(file.body().startsWith("\uFEFF\"number\",\"recordedAt\""), file.body());
        assertTrue(file.body().contains("\"account.add\""));
        assertTrue(file.body().contains("\"\"x\"\""), "quotes are doubled");
        assertTrue(
                file.body().lines().noneMatch(line -> line.matches(".*(^|\",)\"[=+@-].*")),
                "no field begins a formula");
        assertEquals(403, SERVER.as("BUREAU", "690442").get("/audit/file").status());
    }

    private static List<JsonObject> entries(Api api) {
        return api.get("/audit?limit=200")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }
}
