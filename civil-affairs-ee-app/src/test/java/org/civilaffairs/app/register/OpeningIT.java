package org.civilaffairs.app.register;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.regex.Pattern;
import org.civilaffairs.app.browser.Browser;
import org.civilaffairs.app.browser.Visit;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.Api.Answer;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A year's books are begun, all or some, before anything is written in them. */
class OpeningIT {

    static final List<Integer> WIDTHS = Browser.WIDTHS;

    private static final ServerUnderTest SERVER = ServerUnderTest.running();
    private static final String DISTRICT = "690501";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @BeforeAll
    static void district() {
        Village.district(SERVER, DISTRICT);
    }

    private static Answer open(Api api, String village, String rest) {
        return api.post("/villages/" + village + "/books/opening", "{\"year\":2022" + rest + "}");
    }

    private static List<String> begun(Answer answer) {
        return answer.expect(200).json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(book -> book.containsKey("openedOn"))
                .map(book -> book.getString("book") + " " + book.getString("openedOn"))
                .toList();
    }

    @Test
    void booksAreBegunOnceAndKeptThoughARefusedEntryComes() {
        Village village = Village.of(SERVER, DISTRICT + "101201", 500);
        String some = ",\"books\":[\"R06\",\"R01\"],\"recordedOn\":\"2022-01-04\",\"source\":\"PAPER\"";
        List<String> two = List.of("R01 2022-01-04", "R06 2022-01-04");

        assertEquals(two, begun(open(village.assistant(), village.code(), some)));
        village.append("R01", "{\"content\":{},\"happenedOn\":\"2022-02-01\"}").expect(422);
        assertEquals(two, begun(village.assistant().get("/villages/" + village.code() + "/books?year=2022")));

        Api town = SERVER.as("TOWN", DISTRICT + "101");
        List<String> ten = begun(open(town, village.code(), ",\"recordedOn\":\"2022-01-06\""));
        assertEquals(10, ten.size());
        assertTrue(ten.containsAll(two), ten.toString());
        assertEquals(ten, begun(open(village.assistant(), village.code(), "")));
        assertEquals(
                List.of("R02 R03 R04 R05 R07 R08 R09 R10 2022-01-06", "R01 R06 2022-01-04"),
                SERVER
                        .administrator()
                        .get("/audit?action=register.open&division=" + village.code())
                        .expect(200)
                        .json()
                        .getJsonArray("items")
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .map(entry -> entry.getString("after"))
                        .toList());
    }

    @Test
    void whoIsNotInPostAndWhoIsTooEarlyIsTold() {
        Village village = Village.of(SERVER, DISTRICT + "101202", 501);

        assertEquals(
                "REG-09.not-in-post ",
                Village.finding(village.assistant()
                        .post(
                                "/villages/" + village.code() + "/books/opening",
                                "{\"year\":2021,\"recordedOn\":\"2021-01-04\",\"source\":\"PAPER\"}")
                        .expect(422)));
        String by = ",\"actor\":{\"office\":\"ASSISTANT\",\"division\":\"%s\"}";
        assertEquals(
                "REG-09.not-in-post ",
                Village.finding(open(SERVER.administrator(), village.code(), by.formatted(DISTRICT + "101201"))
                        .expect(422)));
        open(SERVER.administrator(), village.code(), by.formatted(village.code()))
                .expect(200);
        assertEquals(
                "REG-01.year-not-begun ",
                Village.finding(village.assistant()
                        .post("/villages/" + village.code() + "/books/opening", "{\"year\":2999}")
                        .expect(422)));
    }

    @ParameterizedTest
    @FieldSource("WIDTHS")
    void theCabinetHasAButton(int width) {
        String village = DISTRICT + (width > 500 ? "102201" : "102202");
        Village.of(SERVER, village, width > 500 ? 502 : 503);

        try (Visit visit = BROWSER.visitAs(SERVER, width, SERVER.logIn("ASSISTANT", village))) {
            Page page = visit.page();
            visit.open("/register/cabinet?village=" + village);
            assertThat(page.locator(".spine.is-missing")).hasCount(10);
            visit.look("cabinet-to-begin");
            page.locator("#open").click();
            assertThat(page.locator(".spine")).hasCount(10);
            assertThat(page.locator(".spine.is-missing")).hasCount(0);
            assertThat(page.locator("#open")).hasCount(0);
            visit.look("cabinet-begun");
        }
        try (Visit visit = BROWSER.visitAs(SERVER, width, SERVER.logIn("TOWN", DISTRICT + "102"))) {
            Page page = visit.page();
            visit.open("/register/index?code=" + DISTRICT + "102");
            visit.look("shelves-to-prove");
            page.locator("#prove").click();
            assertThat(page).hasURL(Pattern.compile(".*/job/index.*"));
            assertThat(page.locator("main")).containsText("查验全部簿册");
            visit.look("shelves-proof-job");
        }
    }
}
