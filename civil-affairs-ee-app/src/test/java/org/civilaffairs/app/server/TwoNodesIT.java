package org.civilaffairs.app.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.civilaffairs.app.appointment.Papers;
import org.civilaffairs.app.browser.Browser;
import org.civilaffairs.app.browser.Visit;
import org.civilaffairs.app.server.Api.Answer;
import org.civilaffairs.app.server.ServerUnderTest.LogIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two servers on one database behind a balancer that gives each request to the other one: nobody notices that there are two. */
@EnabledIfSystemProperty(named = "civilaffairs.database", matches = "postgresql")
class TwoNodesIT {

    private static final int FREE_FAILURES = 5;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private final ServerUnderTest server = ServerUnderTest.twoNodes();
    private final Api first = server.at(0, server.administrator());
    private final Api second = server.at(1, server.administrator());

    @Test
    void whoLogsInOnOneIsKnownToTheOtherAndWhoLogsOutToNone() {
        try (Visit visit = BROWSER.visitAs(server, 1280, server.logIn("TOWN", "690102001"))) {
            Page page = visit.page();
            String cookie = page.context().cookies().stream()
                    .filter(one -> one.name.equals("civilaffairs"))
                    .map(one -> one.name + "=" + one.value)
                    .findFirst()
                    .orElseThrow();
            assertEquals(List.of(200, 200), divisions(cookie));

            page.locator("details.person summary").click();
            page.locator("form[action$='/log-out'] button").click();
            assertThat(page.locator("#password")).isVisible();
            assertEquals(List.of(302, 302), divisions(cookie));
        }
    }

    private List<Integer> divisions(String cookie) {
        return List.of(first, second).stream()
                .map(node -> node.page("/division/index", "Cookie", cookie).status())
                .toList();
    }

    @Test
    void whatStandsOnAPageGoesAlongFromRequestToRequest() {
        Papers.district(server.administrator(), "690541");
        try (Visit visit = BROWSER.visitAs(server, 1280, server.logIn("ADMINISTRATOR", "690541"))) {
            Page page = visit.page();
            visit.open("/policy/change");
            page.locator("#key").selectOption("appointment.vacancyGraceDays");
            page.locator("#value").fill("400");
            page.locator("#since").fill("2020-01-01");
            page.locator("#source").fill("试点〔2020〕1号");
            page.locator("#add").click();
            assertThat(page.locator("#value-message")).containsText("不在许可范围内");
            page.locator("#value").fill("90");
            page.locator("#add").click();
            page.locator("#on").fill("2020-02-01");
            page.locator("#try").click();
            assertThat(page.locator(".figures .figure").nth(1)).containsText("4");
            page.locator("#set").click();
            assertThat(page.locator("#page-messages")).containsText("1 项规定");
            assertThat(page.locator("#entries tbody tr")).hasCount(1);
        }
    }

    @Test
    void failuresOnBothCountTogether() {
        LogIn known = server.logIn("TOWN", "690102001");
        try (Visit visit = BROWSER.visit(server.base().toString(), 1280)) {
            visit.open("/log-in");
            for (int i = 0; i <= FREE_FAILURES; i++) {
                visit.page().locator("#name").fill(known.userName());
                visit.page().locator("#password").fill(i < FREE_FAILURES ? "a wrong password " + i : known.password());
                visit.page().locator("#enter").click();
                assertThat(visit.page().locator("#name-message")).not().isEmpty();
            }
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
