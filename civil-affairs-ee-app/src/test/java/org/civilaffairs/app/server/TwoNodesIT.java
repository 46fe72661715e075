package org.civilaffairs.app.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.civilaffairs.app.appointment.Papers;
import org.civilaffairs.app.server.Api.Answer;
import org.civilaffairs.app.server.ServerUnderTest.LogIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Two servers on one database behind a balancer that gives each request to the other one: nobody notices that there are two. */
@EnabledIfSystemProperty(named = "civilaffairs.database", matches = "postgresql")
class TwoNodesIT {

    private static final int FREE_FAILURES = 5;

    private final ServerUnderTest server = ServerUnderTest.twoNodes();
    private final Api first = server.at(0, server.administrator());
    private final Api second = server.at(1, server.administrator());

    @AfterAll
    static void stop() {
        ServerUnderTest.throughWithTwoNodes();
    }

    @Test
    void whoLogsInOnOneIsKnownToTheOtherAndWhoLogsOutToNone() {
        Papers.district(server.administrator(), "690544");
        String cookie = Pages.of(server, "TOWN", "690544101").session();
        assertEquals(List.of(200, 200), divisions(cookie));

        first.pagePost("/log-out", "Cookie", cookie).expect(302);
        assertEquals(List.of(302, 302), divisions(cookie));
    }

    private List<Integer> divisions(String cookie) {
        return Stream.of(first, second)
                .map(node -> node.page("/division/index", "Cookie", cookie).status())
                .toList();
    }

    @Test
    void whatStandsOnAPageGoesAlongFromRequestToRequest() {
        Papers.district(server.administrator(), "690541");
        Pages visitor = Pages.of(server, "ADMINISTRATOR", "690541");
        for (int i = 0; i < 3; i++) {
            // One request between, so that each node gives the page and each takes it.
            visitor.get("/policy/index");
            var answer = visitor.post(
                    "/policy/change",
                    "add",
                    Map.of(
                            "key",
                            "appointment.vacancyGraceDays",
                            "value",
                            "400",
                            "since",
                            "2020-01-01",
                            "source",
                            "试点"));
            assertEquals(200, answer.statusCode());
            assertTrue(answer.body().contains("不在许可范围内"), answer.body());
        }
    }

    @Test
    void failuresOnBothCountTogether() {
        LogIn known = server.logIn("TOWN", "690102001");
        Pages stranger = Pages.stranger(server);
        for (int i = 0; i <= FREE_FAILURES; i++) {
            // One request between, so that both nodes refuse.
            stranger.get("/log-in");
            String password = i < FREE_FAILURES ? "a wrong password " + i : known.password();
            var answer = stranger.post("/log-in", "enter", Map.of("name", known.userName(), "password", password));
            assertEquals(200, answer.statusCode(), "attempt " + i);
        }
    }

    @Test
    void aCallIsDoneOnceWhereverItIsRepeated() {
        Map<String, String> wanted =
                Map.of("userName", "two-nodes", "displayName", "两处", "role", "TOWN", "area", "690102001");
        Answer done = first.post("/accounts", wanted, "Idempotency-Key", "two-nodes-1")
                .expect(201);
        assertEquals(
                done.body(),
                second.post("/accounts", wanted, "Idempotency-Key", "two-nodes-1")
                        .expect(201)
                        .body());

        Map<String, String> raced =
                Map.of("userName", "two-nodes-race", "displayName", "同时", "role", "TOWN", "area", "690102001");
        List<Callable<Answer>> calls = IntStream.range(0, 8)
                .mapToObj(i -> (Callable<Answer>)
                        () -> (i % 2 == 0 ? first : second).post("/accounts", raced, "Idempotency-Key", "two-nodes-2"))
                .toList();
        assertEquals(
                1,
                AtOnce.call(calls).stream()
                        .map(answer -> answer.expect(201).body())
                        .distinct()
                        .count());
    }

    @Test
    void whatIsSetOnOneHoldsOnTheOtherAtOnce() {
        Papers.district(first, "690542");
        second.get("/divisions/690542101201").expect(200);

        assertEquals("0", grace(second));
        first.post("/policy/entries", Map.of("text", "appointment.vacancyGraceDays | 9 | 690542 | 2026-01-01 | | 试点"))
                .expect(201);
        assertEquals("9", grace(second));

        Api bureau = server.as("BUREAU", "690542");
        String days = "/holiday-tables/2026?division=690542";
        server.at(0, bureau)
                .put("/holiday-tables/2026", "{\"text\":\"2026-06-19 休\",\"source\":\"通知\"}")
                .expect(200);
        assertTrue(server.at(1, bureau).get(days).expect(200).body().contains("2026-06-19"));

        String account = first.post(
                        "/accounts",
                        Map.of("userName", "two-nodes-gone", "displayName", "离任", "role", "TOWN", "area", "690542101"))
                .expect(201)
                .json()
                .getString("id");
        JsonObject token = first.post(
                        "/accounts/" + account + "/tokens", Map.of("name", "gone", "scopes", List.of("read")))
                .expect(201)
                .json();
        Api leaving = second.with(token.getString("token"));
        leaving.get("/divisions/690542101").expect(200);
        first.delete("/tokens/" + token.getString("id")).expect(204);
        leaving.get("/divisions/690542101").expect(401);
    }

    private static String grace(Api node) {
        return node
                .get("/policy/parameters?division=690542101&on=2026-02-01")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getString("key").equals("appointment.vacancyGraceDays"))
                .findFirst()
                .orElseThrow()
                .getString("value");
    }
}
