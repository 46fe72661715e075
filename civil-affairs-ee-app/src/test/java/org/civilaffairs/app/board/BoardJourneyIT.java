package org.civilaffairs.app.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civilaffairs.app.appointment.Papers;
import org.civilaffairs.app.browser.Browser;
import org.civilaffairs.app.browser.Visit;
import org.civilaffairs.app.responsibility.LetterPapers;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every figure of every board is clicked: it leads to as many records as it says, and from there to the entry itself, in three clicks. */
class BoardJourneyIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();
    private static final String DISTRICT = "690535";
    private static final String ON = "2026-07-31";
    private static final String BOARD = "/board/index?code=" + DISTRICT + "&on=" + ON;
    private static final Pattern COUNTED = Pattern.compile("(?:合计|共) ([0-9,]+)");

    /** What shows one thing and no list of others. */
    private static final Pattern ENTRY = Pattern.compile(
            "/(appointment/(roster|one)|responsibility/(one|score)|training/(index|one)|guidance/(one|rules)|register/(entry|book|cabinet)|archive/index)\\b.*");

    private static final String WRITTEN =
            "{\"content\":{\"activityKind\":\"07\",\"place\":\"敬老院\",\"organiser\":\"志愿服务队\","
                    + "\"participants\":\"26\",\"volunteers\":\"18\",\"volunteerHours\":\"54\",\"content\":\"理发\",\"effect\":\"服务9户\"},"
                    + "\"happenedOn\":\"2026-03-05\",\"recordedOn\":\"2026-03-30\",\"source\":\"PAPER_REKEYED\"}";

    private final Map<String, List<String>> known = new HashMap<>();
    private final Map<String, Integer> statuses = new HashMap<>();

    static final List<Integer> WIDTHS = Browser.WIDTHS;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @BeforeAll
    static void district() {
        Papers.district(SERVER.administrator(), DISTRICT);
        SERVER.as("BUREAU", DISTRICT)
                .put("/holiday-tables/2026?division=" + DISTRICT, "{\"text\":\"2026-05-01 休\",\"source\":\"通知\"}")
                .expect(200);
        Papers.appointed(SERVER, DISTRICT + "101201", "某人", Papers.number("19720304", 561), "2025-01-06");
        SERVER.as("TOWN", DISTRICT + "101")
                .post("/villages/" + DISTRICT + "101201/books/R09/2026/entries", WRITTEN)
                .expect(201);
        letters();
        Papers.appointed(SERVER, DISTRICT + "102201", "某人", Papers.number("19720304", 571), "2026-05-01");
        SERVER.as("BUREAU", DISTRICT)
                .post(
                        "/villages/" + DISTRICT + "101201/guidance",
                        "{\"on\":\"2026-05-20\",\"officers\":\"o\",\"found\":\"f\",\"toMend\":[{\"what\":\"补齐\",\"due\":\"2026-06-01\"}]}")
                .expect(201);
    }

    /** A letter of the year before that was graded, and one of the year that both have signed. */
    private static void letters() {
        String village = DISTRICT + "101201";
        LetterPapers.booksAsked(SERVER.administrator(), DISTRICT);
        Api town = SERVER.as("TOWN", DISTRICT + "101");
        Api assistant = SERVER.as("ASSISTANT", village);
        LetterPapers.graded(town, assistant, LetterPapers.inForce(town, assistant, village, "2025-03-03"));
        LetterPapers.inForce(town, assistant, village, "2026-03-03");
    }

    @ParameterizedTest
    @FieldSource("WIDTHS")
    void theBoardFitsAndReads(int width) {
        try (Visit visit = BROWSER.visitAs(SERVER, width, SERVER.logIn("BUREAU", DISTRICT))) {
            visit.open(BOARD + "&since=2026-05-01");
            visit.look("board-district");
            visit.open("/board/index?code=" + DISTRICT + "101&on=" + ON);
            visit.look("board-town");
            visit.open("/board/figure?code=" + DISTRICT + "&on=" + ON + "&figure=VACANT");
            visit.look("board-figure");
            visit.open("/supervision/findings?code=" + DISTRICT + "&on=" + ON);
            visit.look("board-findings");
        }
    }

    @Test
    void everyFigureLeadsToAsManyRecordsAsItSaysAndToTheEntryInThreeClicks() {
        try (Visit visit = BROWSER.visitAs(SERVER, 1280, SERVER.logIn("BUREAU", DISTRICT))) {
            Page page = visit.page();
            for (String code : List.of(DISTRICT, DISTRICT + "101", DISTRICT + "101201")) {
                visit.open("/board/index?code=" + code + "&on=" + ON);
                Map<String, String> figures = figures(page);
                assertTrue(figures.size() > 10, code + " " + figures);
                figures.forEach((href, value) -> {
                    visit.open(href);
                    assertFalse(page.locator("h1").innerText().isEmpty(), href);
                    countsAsItSaid(page, href, value);
                    if (!value.equals("0")) {
                        assertTrue(reaches(visit, href, 2), "no entry behind " + href);
                    }
                });
            }
        }
    }

    /** Returns the address and the text of every figure: plates, bars, the ring, the cells of the grid. */
    private static Map<String, String> figures(Page page) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Locator one : page.locator("#figures a, #charts a, #grid td.num a").all()) {
            Locator value = one.locator(".figure-value");
            String text = value.count() > 0 ? value.innerText() : one.innerText();
            found.put(one.getAttribute("href"), text.strip());
        }
        return found;
    }

    /** A whole number is the number of what its page lists. */
    private static void countsAsItSaid(Page page, String href, String value) {
        Matcher counted = COUNTED.matcher(page.locator(".page-head").innerText());
        if (value.matches("[0-9,]+") && href.contains("/board/figure")) {
            assertTrue(counted.find(), href);
            assertEquals(value, counted.group(1), href);
        }
        if (value.matches("[0-9,]+") && href.contains("/supervision/findings")) {
            int listed = page.locator(".finding").count();
            int pages = page.locator(".paging").count();
            assertTrue(pages > 0 || listed == Integer.parseInt(value.replace(",", "")), href + " lists " + listed);
        }
    }

    /** Tells whether a page of one thing is reached from here in so many clicks; no page is opened a second time. */
    private boolean reaches(Visit visit, String from, int clicks) {
        List<String> level = List.of(from);
        for (int click = 0; click < clicks; click++) {
            List<String> next = new ArrayList<>();
            for (String address : level) {
                List<String> links = links(visit, address);
                Optional<String> entry = links.stream()
                        .filter(href -> ENTRY.matcher(href).matches())
                        .findFirst();
                if (entry.isPresent()) {
                    return statuses.computeIfAbsent(
                                    entry.get(), href -> visit.open(href).status())
                            == 200;
                }
                next.addAll(links);
            }
            level = next.stream().distinct().limit(5).toList();
        }
        return false;
    }

    private List<String> links(Visit visit, String address) {
        return known.computeIfAbsent(address, open -> {
            if (!visit.page().url().endsWith(open)) {
                visit.open(open);
            }
            return visit.page().locator("main table a, main .finding a:not(.sheet)").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .toList();
        });
    }
}
