package org.civilaffairs.app.responsibility;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.civilaffairs.app.appointment.Papers;
import org.civilaffairs.app.browser.Browser;
import org.civilaffairs.app.browser.Visit;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A town drafts the letters of all its villages, both sign one, and it is amended with both signatures. */
class LetterJourneyIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();

    static final List<Integer> WIDTHS = Browser.WIDTHS;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @ParameterizedTest
    @FieldSource("WIDTHS")
    void fromDraftToAmendment(int width) {
        String district = width > 500 ? "690521" : "690522";
        int person = width > 500 ? 543 : 545;
        String town = district + "101";
        Papers.district(SERVER.administrator(), district);
        Papers.appointed(SERVER, town + "201", "沈知微", Papers.number("19720304", person), "2025-03-01");
        Papers.appointed(SERVER, town + "202", "陆明川", Papers.number("19720304", person + 1), "2025-03-01");

        try (Visit visit = BROWSER.visitAs(SERVER, width, SERVER.logIn("TOWN", town))) {
            Page page = visit.page();
            visit.open("/responsibility/index");
            assertThat(page.locator("#letters")).containsText("未起草");
            page.locator("#draft").click();
            assertThat(page.locator("body")).containsText("已按本年范本起草 2 份");
            visit.look("letter-index");
            page.locator("#letters a").first().click();
            assertThat(page.locator("#targets tbody tr")).hasCount(27);
            page.locator("#by").fill("周民政");
            page.locator("#take").click();
            assertThat(page.locator("#letter .signatures")).containsText("周民政");
            visit.look("letter-signed-by-town");
        }
        try (Visit visit = BROWSER.visitAs(SERVER, width, SERVER.logIn("ASSISTANT", town + "201"))) {
            Page page = visit.page();
            visit.open("/responsibility/index");
            page.locator("#letters a").first().click();
            page.locator("#take").click();
            assertThat(page.locator("#letter .signatures")).containsText("沈知微");
            visit.look("letter-signed");
        }
        try (Visit visit = BROWSER.visitAs(SERVER, width, SERVER.logIn("TOWN", town))) {
            Page page = visit.page();
            visit.open("/responsibility/index");
            page.locator("#letters a").first().click();
            page.locator("a[href*='/responsibility/terms']").click();
            weight(page, 0).fill("5");
            page.locator("#note").fill("新增档案柜整理任务");
            page.locator("#save").click();
            assertThat(page.locator("body")).containsText("目标权重合计为 101，应为 100");
            visit.look("letter-amend-refused");
            weight(page, 1).fill("4");
            page.locator("#save").click();
            assertThat(page.locator(".changes tbody tr")).hasCount(2);
            visit.look("letter-amended");
        }
    }

    private static Locator weight(Page page, int line) {
        return page.locator("table.terms tbody tr").nth(line).locator("input[inputmode=decimal]");
    }
}
