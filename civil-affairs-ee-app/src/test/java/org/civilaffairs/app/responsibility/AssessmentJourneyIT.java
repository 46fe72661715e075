package org.civilaffairs.app.responsibility;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;
import org.civilaffairs.app.appointment.Papers;
import org.civilaffairs.app.browser.Browser;
import org.civilaffairs.app.browser.Visit;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Last year's work: the assistant reports, the town judges, the assistant acknowledges, the town confirms the grade, the bureau files. */
class AssessmentJourneyIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();

    static final List<Integer> WIDTHS = Browser.WIDTHS;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @ParameterizedTest
    @FieldSource("WIDTHS")
    void fromTheOwnReportToTheFiling(int width) {
        String district = width > 500 ? "690524" : "690525";
        String town = district + "101";
        String village = town + "201";
        Papers.district(SERVER.administrator(), district);
        LetterPapers.booksAsked(SERVER.administrator(), district);
        Papers.appointed(SERVER, village, "温见微", Papers.number("19720304", width > 500 ? 551 : 552), "2024-01-02");
        String id =
                LetterPapers.inForce(SERVER.as("TOWN", town), SERVER.as("ASSISTANT", village), village, "2025-03-03");
        String score = "/responsibility/score?id=" + id;

        as("ASSISTANT", village, width, visit -> {
            visit.open(score);
            visit.page().locator("#note").fill("全年走访、公示、登记按要求完成。");
            visit.page().locator("#take").click();
            assertThat(visit.page().locator("#score tbody tr")).hasCount(27);
            visit.look("score-own");
        });
        as("TOWN", town, width, visit -> {
            Page page = visit.page();
            visit.open("/responsibility/judge?id=" + id);
            page.locator("#assess").click();
            assertThat(page.locator("body")).containsText("缺少村（居）两委对");
            Locator lines = page.locator("#judged tbody tr");
            for (int line = 0; line < lines.count(); line++) {
                lines.nth(line).locator("input").nth(0).fill("1");
                lines.nth(line).locator("input").nth(1).fill("查阅台账");
            }
            page.locator("#opinion").fill("同意镇街评分");
            visit.look("judge");
            page.locator("#assess").click();
            assertThat(page.locator("body")).containsText("已确定考核结果");
            visit.look("score-assessed");
        });
        as("ASSISTANT", village, width, visit -> {
            visit.open(score);
            visit.page().locator("#event").selectOption("ACKNOWLEDGE");
            visit.page().locator("#take").click();
            assertThat(visit.page().locator("body")).containsText("已办理");
        });
        as("TOWN", town, width, visit -> {
            visit.open(score);
            visit.page().locator("#event").selectOption("CONFIRM");
            visit.page().locator("#take").click();
            assertThat(visit.page().locator("body")).containsText("镇街已确认");
            visit.open("/responsibility/year?division=" + town + "&year=2025");
            assertThat(visit.page().locator("#ranking tbody tr")).hasCount(1);
            visit.look("ranking");
        });
        as("BUREAU", district, width, visit -> {
            visit.open(score);
            visit.page().locator("#event").selectOption("FILE");
            visit.page().locator("#take").click();
            assertThat(visit.page().locator("h1")).containsText("温见微");
            assertThat(visit.page().locator("#step")).hasCount(0);
            visit.look("score-filed");
        });
    }

    private static void as(String role, String area, int width, Consumer<Visit> doing) {
        try (Visit visit = BROWSER.visitAs(SERVER, width, SERVER.logIn(role, area))) {
            doing.accept(visit);
        }
    }
}
