package org.civilaffairs.app.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer carries. */
class HeadersIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/log-in", "/api/v1/accounts", "/api/v1/nonsense", "/nonsense"})
    void everyAnswerIsNeitherFramedNorGuessedAtNorStored(String path) {
        var answer = SERVER.administrator().page(path);

        assertEquals("nosniff", answer.header("X-Content-Type-Options"));
        assertTrue(answer.header("Content-Security-Policy").contains("frame-ancestors 'none'"));
        assertEquals("same-origin", answer.header("Referrer-Policy"));
        assertTrue(answer.header("Cache-Control").contains("no-store"), answer.header("Cache-Control"));
        assertEquals("", answer.header("X-Powered-By"));
        assertEquals("", answer.header("Server"));
    }

    @Test
    void aPageRunsOnlyScriptsWithItsNonce() {
        var policy = SERVER.nobody().page("/log-in").header("Content-Security-Policy");

        assertTrue(policy.matches(".*script-src 'self' 'nonce-[^']{16,}'.*"), policy);
    }

    @Test
    void cookiesAreOutOfReachOfScriptsAndOtherSites() {
        SERVER.nobody()
                .page("/log-in")
                .response()
                .headers()
                .allValues("Set-Cookie")
                .forEach(cookie -> {
                    assertTrue(cookie.contains("HttpOnly"), cookie);
                    assertTrue(cookie.matches(".*SameSite=(Lax|Strict).*"), cookie);
                });
    }

    @ParameterizedTest
    @CsvSource({"TRACE, /accounts, 405", "PROPFIND, /accounts, 405", "PATCH, /accounts, 405"})
    void methodsThatNobodyOffersAreRefused(String method, String path, int status) {
        assertEquals(status, SERVER.administrator().send(method, path, "").status());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Accept | image/png;q=x",
                "Accept | nonsense",
                "Accept | application/json, text/html;q=2",
                "Accept-Language | zh;q=9",
                "Accept-Language | ,,,;",
                "Content-Type | a/b/c",
                "Content-Type | nonsense"
            })
    void aHeaderThatCannotBeReadIsNamed(String name, String value) {
        var answer = SERVER.administrator().get("/accounts", name, value).expect(400);

        assertEquals("application/problem+json", answer.header("Content-Type").replaceAll(";.*", ""));
        assertEquals(name, answer.json().getJsonArray("errors").getJsonObject(0).getString("field"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Accept | text/html, application/xhtml+xml, application/json;q=0.9, */*;q=0.8",
                "Accept | application/json;charset=utf-8",
                "Accept | text/html, image/gif, *; q=.2, */*; q=.2",
                "Accept-Language | zh-CN, zh;q=0.9, en-US;q=0.8, *;q=0.1",
                "Content-Type | application/json; charset=UTF-8"
            })
    void headersOfBrowsersAndProgramsAreRead(String name, String value) {
        assertEquals(200, SERVER.administrator().get("/accounts", name, value).status());
    }
}
