package org.civilaffairs.app.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input of every kind gets a clear answer and changes nothing. */
class ProblemIT {

    private static final Api ADMINISTRATOR = ServerUnderTest.running().administrator();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{                    | 400",
                "''                   | 400",
                "null                 | 400",
                "[]                   | 400",
                "{\"userName\":7}     | 400",
                "{\"a\":{\"b\":[1,2]}} | 400",
                "\"text\"             | 400"
            })
    void whatIsNoAccountIsRefused(String body, int status) {
        var answer = ADMINISTRATOR.post("/accounts", body);

        assertEquals(status, answer.status(), answer.body());
        assertEquals("application/problem+json", answer.header("Content-Type"));
        assertFalse(answer.body().contains("Exception"), answer.body());
    }

    @Test
    void everyFieldAtFaultIsNamedAtOnce() {
        var answer = ADMINISTRATOR.post(
                "/accounts", "{\"userName\":\"n\",\"displayName\":5,\"role\":\"KING\",\"area\":\"69\",\"more\":1}");

        var fields = answer.expect(400).json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field"))
                .sorted()
                .toList();
        assertEquals(List.of("area", "displayName", "more", "role"), fields);
    }

    @Test
    void missingMembersAreNamedWithTheirPath() {
        var errors = ADMINISTRATOR
                .post("/accounts", "{\"userName\":\"a b\"}")
                .expect(400)
                .json()
                .getJsonArray("errors");

        assertEquals(
                List.of("area:required", "displayName:required", "role:required", "userName:invalid"),
                errors.getValuesAs(JsonObject.class).stream()
                        .map(error -> error.getString("field") + ":" + error.getString("code"))
                        .toList());
    }

    @ParameterizedTest(name = "{0} levels: {1}")
    @CsvSource({"32, unknown", "33, depth"})
    void jsonIsNestedThirtyTwoLevelsDeepAtMost(int levels, String code) {
        var body = "{\"a\":" + "[".repeat(levels - 1) + "]".repeat(levels - 1) + "}";

        var error = ADMINISTRATOR
                .post("/accounts", body)
                .expect(400)
                .json()
                .getJsonArray("errors")
                .getJsonObject(0);

        assertEquals(code, error.getString("code"));
    }

    @ParameterizedTest(name = "{0} bytes: {1}")
    @CsvSource({"1048576, 400", "1048577, 413"})
    void aBodyHasAMegabyteAtMost(int bytes, int status) {
        assertEquals(status, ADMINISTRATOR.post("/accounts", " ".repeat(bytes)).status());
    }

    @Test
    void aBodyOfUnknownLengthIsCountedToo() {
        var body = BodyPublishers.fromPublisher(BodyPublishers.ofString(" ".repeat((1 << 20) + 1)));

        assertEquals(413, ADMINISTRATOR.send("POST", "/accounts", body).status());
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "GET, /nonsense, 404",
        "GET, /tokens/x, 405",
        "DELETE, /tokens/x, 404",
        "DELETE, /accounts, 405",
        "GET, /accounts?limit=0, 400",
        "GET, /accounts?limit=201, 400",
        "GET, /accounts?limit=200, 200",
        "GET, /accounts?limit=many, 400",
        "GET, /accounts?after=*, 400",
        "GET, /audit?after=YWJj, 400"
    })
    void addressesThatNobodyOffersAreRefused(String method, String path, int status) {
        var answer = ADMINISTRATOR.send(method, path, "");

        assertEquals(status, answer.status(), answer.body());
        assertTrue(status == 200 || answer.header("Content-Type").equals("application/problem+json"), answer.body());
    }

    @Test
    void anotherTypeOfContentIsRefused() {
        assertEquals(
                415,
                ADMINISTRATOR
                        .post("/accounts", "<a/>", "Content-Type", "application/xml")
                        .status());
    }

    @ParameterizedTest(name = "{0} is answered in {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-CN           | zh-Hans | 未找到",
                "zh-TW           | zh-Hant | 未找到",
                "en-GB,en;q=0.9  | en      | Not found",
                "fr, en;q=0.5    | en      | Not found",
                "fr              | zh-Hans | 未找到"
            })
    void theAnswerIsInTheLanguageAskedFor(String asked, String language, String title) {
        var answer =
                ADMINISTRATOR.get("/persons/nobody", "Accept-Language", asked).expect(404);

        assertEquals(language, answer.header("Content-Language"));
        assertEquals(title, answer.json().getString("title"));
    }

    @Test
    void whatLooksLikeAnIdentityNumberIsNotRepeated() {
        var answer = ADMINISTRATOR.post(
                "/accounts", "{\"userName\":\"690102199001019022\",\"role\":\"690102199001019022\"}");

        assertFalse(answer.expect(400).body().contains("690102199001019022"));
    }
}
