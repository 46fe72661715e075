package org.civilaffairs.app.appointment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import org.civilaffairs.app.browser.Browser;
import org.civilaffairs.app.browser.Visit;
import org.civilaffairs.app.server.ServerUnderTest;
import org.civilaffairs.app.server.ServerUnderTest.LogIn;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** One assistant goes through recommendation, approval and filing by three accounts, and the bureau's coverage changes. */
class AppointmentJourneyIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();

    static final List<Integer> WIDTHS = Browser.WIDTHS;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @ParameterizedTest
    @FieldSource("WIDTHS")
    void oneAssistantIsRecommendedApprovedAndFiled(int width) {
        String district = width > 500 ? "690321" : "690322";
        Papers.district(SERVER.administrator(), district);

        try (Visit visit = visit(width, SERVER.logIn("BUREAU", district))) {
            visit.open("/supervision/coverage");
            assertThat(visit.page().locator(".figures")).containsText("0.00%");
            visit.look("coverage-before");
            visit.open("/supervision/findings");
            assertThat(visit.page().locator(".finding").first()).containsText("二（一）");
            visit.page().locator(".finding summary").first().click();
            assertThat(visit.page().locator(".finding dl").first()).containsText("空缺宽限期");
            assertThat(visit.page().locator(".finding dl").first()).containsText("0 天 方案二（一）");
            assertThat(visit.page().locator(".finding dl").first()).containsText("2020年1月1日");
            visit.look("findings");
        }
        try (Visit visit = visit(width, SERVER.logIn("VILLAGE_COMMITTEES", district + "101201"))) {
            Page page = visit.page();
            visit.look("home-village");
            visit.open("/appointment/index");
            visit.look("appointments-none");
            visit.open("/appointment/recommend");
            page.locator("#name").fill("林秋实");
            page.locator("#identityNumber").fill("690102198804129023");
            page.locator("#concurrentPost").fill("村会计");
            page.locator("#send").click();
            assertThat(page.locator("#page-messages, .messages").first()).containsText("校验位不符");
            assertThat(page.locator("#name")).hasValue("林秋实");
            visit.look("recommend-refused");

            page.locator("#identityNumber").fill(Papers.number(width > 500 ? 21 : 22));
            page.locator("#voucher").fill("两委成员五人联名");
            page.locator("#paper").fill("推荐会议记录");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("其余各项均填“是”"))
                    .click();
            assertThat(page.locator("select[name$=answer]").last()).hasValue("YES");
            page.locator("#send").click();
            assertThat(page.locator("h1")).containsText("林秋实");
            assertThat(page.locator("body")).containsText("已推荐");
            visit.look("appointment-recommended");
        }
        step(width, SERVER.logIn("TOWN", district + "101"), "APPROVE", "已批准");
        step(width, SERVER.logIn("BUREAU", district), "FILE", district + "-1");
        try (Visit visit = visit(width, SERVER.logIn("BUREAU", district))) {
            visit.look("home-bureau");
            visit.open("/supervision/coverage");
            assertThat(visit.page().locator(".figures")).containsText("25.00%");
            visit.look("coverage-after");
            visit.open("/appointment/roster?village=" + district + "101201");
            visit.look("roster");
        }
    }

    private static void step(int width, LogIn logIn, String event, String seen) {
        try (Visit visit = visit(width, logIn)) {
            Page page = visit.page();
            visit.open("/appointment/index");
            page.locator("table.rows a").first().click();
            page.locator("#event").selectOption(event);
            page.locator("#document").fill("任用批复");
            page.locator("#take").click();
            assertThat(page.locator("body")).containsText(seen);
            visit.look("appointment-" + event.toLowerCase(Locale.ROOT));
        }
    }

    private static Visit visit(int width, LogIn logIn) {
        return BROWSER.visitAs(SERVER, width, logIn);
    }
}
