package org.civilaffairs.app.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who comes in by a token, and how far. */
class TokenIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();
    private static final Api ADMINISTRATOR = SERVER.administrator();
    private static final AtomicInteger COUNT = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "ca_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void nobodyComesInWithoutAGoodToken(String token) {
        var answer = ADMINISTRATOR.with(token).get("/accounts");

        assertEquals(401, answer.status());
        assertEquals("application/problem+json", answer.header("Content-Type"));
        assertEquals("Bearer realm=\"civil-affairs\"", answer.header("WWW-Authenticate"));
    }

    @Test
    void aRevokedTokenIsNoLongerGood() {
        var id = account("690103001", "TOWN");
        var made = ADMINISTRATOR
                .post("/accounts/" + id + "/tokens", Map.of("name", "short", "scopes", List.of("read")))
                .expect(201)
                .json();
        var client = ADMINISTRATOR.with(made.getString("token"));
        assertEquals(403, client.get("/accounts").status());

        ADMINISTRATOR.delete("/tokens/" + made.getString("id")).expect(204);

        assertEquals(401, client.get("/accounts").status());
    }

    @Test
    void aTokenForReadingWritesNothing() {
        var id = account("", "ADMINISTRATOR");
        var reader = ADMINISTRATOR.with(SERVER.token(id, "read"));

        assertEquals(200, reader.get("/accounts").status());
        assertEquals(403, reader.post("/accounts", "{}").status());
    }

    @Test
    void anInspectorReadsTheTrailAndWritesNothing() {
        var inspector = SERVER.as("INSPECTOR", "");

        assertEquals(200, inspector.get("/audit").status());
        assertEquals(
                403,
                inspector.post("/accounts", wanted("x", "TOWN", "690103001")).status());
    }

    @ParameterizedTest(name = "an administrator of {0} who makes one for {1} gets {2}")
    @CsvSource({"690104, 690104001, 201", "690104, 690104001200, 201", "690104, 690105001, 404", "690104, 690105, 404"})
    void administratorsKeepTheirOwnAreaOnly(String own, String other, int status) {
        var role = Map.of(6, "BUREAU", 9, "TOWN", 12, "ASSISTANT").get(other.length());
        var administrator = SERVER.as("ADMINISTRATOR", own);

        assertEquals(
                status,
                administrator
                        .post("/accounts", wanted("n" + other, role, other))
                        .status());
    }

    @Test
    void nobodyMakesAnAccountAboveTheOwnArea() {
        var administrator = SERVER.as("ADMINISTRATOR", "690106");

        assertEquals(
                404,
                administrator
                        .post("/accounts", wanted("above", "ADMINISTRATOR", ""))
                        .status());
    }

    @ParameterizedTest(name = "{0} of \"{1}\"")
    @CsvSource({"TOWN, 690102", "BUREAU, 690102001", "ASSISTANT, ''", "VILLAGE_COMMITTEES, 690102001"})
    void anAreaFitsItsRole(String role, String area) {
        var answer = ADMINISTRATOR.post("/accounts", wanted("unfit", role, area));

        assertEquals(400, answer.status());
        assertEquals(
                "area", answer.json().getJsonArray("errors").getJsonObject(0).getString("field"));
    }

    @Test
    void theTokenStandsNowhereInTheTrail() {
        var id = account("690107001", "TOWN");
        var token = SERVER.token(id, "read");

        assertFalse(ADMINISTRATOR.get("/audit?limit=200").body().contains(token));
    }

    private static String account(String area, String role) {
        return ADMINISTRATOR
                .post("/accounts", wanted("a" + COUNT.incrementAndGet(), role, area))
                .expect(201)
                .json()
                .getString("id");
    }

    private static Map<String, String> wanted(String name, String role, String area) {
        return Map.of("userName", name, "displayName", name, "role", role, "area", area);
    }
}
