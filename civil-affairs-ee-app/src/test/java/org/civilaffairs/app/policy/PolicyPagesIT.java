package org.civilaffairs.app.policy;

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

/** Parameters as an administrator sets them. */
class PolicyPagesIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();

    static final List<Integer> WIDTHS = Browser.WIDTHS;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @ParameterizedTest
    @FieldSource("WIDTHS")
    void aValueIsTriedSetSeenAndEnded(int width) {
        String district = width > 500 ? "690461" : "690462";
        Papers.district(SERVER.administrator(), district);
        try (Visit visit = BROWSER.visitAs(SERVER, width, SERVER.logIn("ADMINISTRATOR", district))) {
            Page page = visit.page();
            visit.open("/policy/index");
            assertThat(page.locator("table.rows").first()).containsText("空缺宽限期");
            assertThat(page.locator("table.rows").first()).containsText("方案规定");
            assertThat(page.locator("table.rows").first()).containsText("内置，可另行规定");
            visit.look("policy");

            page.locator("a.main-action").click();
            page.locator("#key").selectOption("appointment.vacancyGraceDays");
            page.locator("#value").fill("400");
            page.locator("#since").fill("2020-01-01");
            page.locator("#source").fill("试点〔2020〕1号");
            page.locator("#add").click();
            assertThat(page.locator("#value-message")).containsText("不在许可范围内");
            assertThat(page.locator("#value")).hasValue("400");
            visit.look("policy-change-wrong");

            page.locator("#value").fill("90");
            page.locator("#add").click();
            assertThat(page.locator("#text"))
                    .hasValue("appointment.vacancyGraceDays | 90 | " + district + " | 2020-01-01 |  | 试点〔2020〕1号");
            page.locator("#on").fill("2020-02-01");
            page.locator("#try").click();
            assertThat(page.locator(".figures .figure").nth(1)).containsText("4");
            visit.look("policy-trial");

            page.locator("#set").click();
            assertThat(page.locator("#page-messages")).containsText("1 项规定");
            assertThat(page.locator("#entries tbody tr")).hasCount(1);
            visit.look("policy-set");

            page.locator("#until").fill("2026-01-01");
            page.locator("#document").fill("试点〔2026〕2号");
            page.locator("#endNow").click();
            assertThat(page.locator("#entries")).containsText("2025年12月31日");
        }
    }
}
