package org.civilaffairs.app.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody gets past the gate, whichever way the address is written. */
class GateIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/index", "/index.xhtml", "/division/index", "/account/index", "/nonsense", "/log-out"})
    void aPageLeadsToLogIn(String path) {
        var answer = SERVER.nobody().page(path);

        assertEquals(302, answer.status());
        assertTrue(answer.header("Location").contains("/log-in?from="), answer.header("Location"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/setup/../division/index",
                "/jakarta.faces.resource/../index.xhtml",
                "/log-in/../division/index",
                "/log-in;x/../division/index",
                "/resources/..;/division/index",
                "/setup/%2e%2e/division/index",
                "/setup/..%2fdivision/index",
                "/resources//../../division/index",
                "/resources/./../division/index"
            })
    void noRoundaboutWayLeadsToAPage(String path) {
        var answer = SERVER.nobody().page(path);

        assertTrue(answer.status() == 404 || answer.status() == 400, path + " " + answer.status());
        assertFalse(answer.body().contains("<html lang"), answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/log-in/../api/v1/accounts",
                "/setup/..%2fapi/v1/accounts",
                "//api/v1/accounts",
                "/api/v1/../v1/accounts"
            })
    void noRoundaboutWayLeadsToTheApi(String path) {
        int status = SERVER.nobody().page(path).status();

        assertTrue(status == 404 || status == 400 || status == 401, path + " " + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Origin=https://elsewhere.example", "Sec-Fetch-Site=cross-site", "Origin=null"})
    void aFormOfAnotherSiteIsRefused(String header) {
        var parts = header.split("=");

        assertEquals(
                403, SERVER.nobody().pagePost("/log-out", parts[0], parts[1]).status());
    }

    @Test
    void aTokenOpensNoPage() {
        assertEquals(302, SERVER.administrator().page("/division/index").status());
    }
}
