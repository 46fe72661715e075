package org.civilaffairs.app.responsibility;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.civilaffairs.app.appointment.Papers;
import org.civilaffairs.app.browser.Browser;
import org.civilaffairs.app.browser.Visit;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The bureau looks at how its towns stand, and publishes; a town then sees it. */
class RankingJourneyIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();

    static final List<Integer> WIDTHS = Browser.WIDTHS;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @ParameterizedTest
    @FieldSource("WIDTHS")
    void fromTheCountToWhatTheTownsSee(int width) {
        String district = width > 500 ? "690527" : "690528";
        LetterPapers.towns(SERVER, district, Papers.number("19720304", width > 500 ? 563 : 564));
        String ranking = "/responsibility/ranking?division=" + district + "&year=2025";

        try (Visit visit = BROWSER.visitAs(SERVER, width, SERVER.logIn("TOWN", district + "101"))) {
            visit.open(ranking);
            assertThat(visit.page().locator("body")).containsText("本年镇街排名尚未公布");
            visit.look("towns-none");
        }
        try (Visit visit = BROWSER.visitAs(SERVER, width, SERVER.logIn("BUREAU", district))) {
            Page page = visit.page();
            visit.open("/responsibility/year?division=" + district + "&year=2025");
            page.locator("a[href*='/responsibility/ranking']").click();
            assertThat(page.locator("#towns tbody tr")).hasCount(2);
            page.locator("#publish").click();
            assertThat(page.locator("body")).containsText("未写明文号");
            visit.look("towns-open");
            page.locator("#document").fill("试点〔2026〕1号");
            page.locator("#publish").click();
            assertThat(page.locator("#published")).containsText("试点〔2026〕1号");
            visit.look("towns-published");
        }
        try (Visit visit = BROWSER.visitAs(SERVER, width, SERVER.logIn("TOWN", district + "101"))) {
            visit.open(ranking);
            assertThat(visit.page().locator("#towns tbody tr.own")).hasCount(1);
            visit.look("towns-seen");
        }
    }
}
