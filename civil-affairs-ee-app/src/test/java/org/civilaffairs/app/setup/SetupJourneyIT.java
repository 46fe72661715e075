package org.civilaffairs.app.setup;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.civilaffairs.app.browser.Browser;
import org.civilaffairs.app.browser.Visit;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From a server that nobody has touched to a real district's villages on the screen; the steps follow each other. */
@TestMethodOrder(OrderAnnotation.class)
class SetupJourneyIT {

    private static final String PASSWORD = "correct horse battery";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static String address;

    @BeforeAll
    static void start() {
        address = ServerUnderTest.notSetUp().base().toString();
    }

    @Test
    @Order(1)
    void everyPageLeadsToTheChoiceOfADistrict() {
        for (int width : Browser.WIDTHS) {
            try (var visit = BROWSER.visit(address, width)) {
                visit.open("/division/index");
                assertTrue(visit.page().url().endsWith("/setup/district"));
                visit.look("setup-1-province");
                choose(visit.page(), "山东省", "潍坊市", "坊子区");
                assertThat(visit.page().locator(".chosen-size")).containsText("571");
                visit.look("setup-2-district");
            }
        }
    }

    @Test
    @Order(2)
    void searchFindsADistrictByItsName() {
        try (var visit = BROWSER.visit(address, 1280)) {
            visit.open("/setup/district");
            visit.page().getByLabel("区、县或县级市的名称").fill("东莞");
            button(visit.page(), "查找");
            visit.page().getByRole(AriaRole.LINK, named("东莞市 广东省 · 东莞市")).click();
            assertThat(visit.page().locator(".chosen-name")).containsText("441900");
        }
    }

    @Test
    @Order(3)
    void whatIsMissingIsSaidByTheFieldAndNothingTypedIsLost() {
        for (int width : Browser.WIDTHS) {
            try (var visit = BROWSER.visit(address, width)) {
                visit.open("/setup/administrator?district=370704");
                visit.look("setup-3-administrator");
                visit.page().getByLabel("姓名").fill("林秋实");
                visit.page()
                        .getByLabel("密码", new Page.GetByLabelOptions())
                        .first()
                        .fill("short");
                button(visit.page(), "完成设置");
                assertThat(visit.page().locator("#userName-message")).containsText("3 至 40");
                assertThat(visit.page().locator("#password-message")).containsText("12");
                assertThat(visit.page().getByLabel("姓名")).hasValue("林秋实");
                assertTrue(visit.page().url().contains("district=370704"));
                visit.look("setup-4-wrong");
            }
        }
    }

    @Test
    @Order(4)
    void whoeverDoesNotSitAtTheServerIsAskedForTheSetupCode() {
        try (var visit = BROWSER.visit(address, 1280)) {
            visit.page().setExtraHTTPHeaders(Map.of("X-Forwarded-For", "203.0.113.9"));
            visit.open("/setup/administrator?district=370704");
            assertThat(visit.page().getByLabel("设置码")).isVisible();
        }
    }

    @Test
    @Order(5)
    void theDistrictsVillagesAreOnTheScreen() {
        try (var visit = BROWSER.visit(address, 1280)) {
            var page = visit.page();
            visit.open("/");
            choose(page, "山东省", "潍坊市", "坊子区");
            page.getByRole(AriaRole.LINK, named("用这个区")).click();
            page.getByLabel("姓名").fill("林秋实");
            page.getByLabel("用户名").fill("administrator");
            page.locator("#password").fill(PASSWORD);
            page.locator("#again").fill(PASSWORD);
            button(page, "完成设置");
            assertThat(page.locator("h1")).hasText("坊子区");
            assertThat(page.locator(".message.is-good")).containsText("7 个镇（街道），571 个村（社区）");
            visit.look("setup-5-done");
            page.getByRole(AriaRole.LINK, named("凤凰街道")).click();
            assertThat(page.locator("table.rows tbody tr")).hasCount(24);
            visit.look("division-town");
        }
    }

    @Test
    @Order(6)
    void setUpIsGoneOnceItIsDone() {
        try (var visit = BROWSER.visit(address, 1280)) {
            assertEquals(404, visit.open("/setup/administrator?district=370704").status());
            visit.forgetComplaints();
            visit.open("/");
            assertTrue(visit.page().url().contains("/log-in"));
        }
    }

    @Test
    @Order(7)
    void everyPageIsFitToBeSeenInBothWidths() {
        for (int width : Browser.WIDTHS) {
            try (var visit = BROWSER.visit(address, width)) {
                visit.open("/division/change");
                visit.look("log-in");
                visit.page().getByLabel("用户名").fill("administrator");
                visit.page().locator("#password").fill(PASSWORD);
                button(visit.page(), "登录");
                assertThat(visit.page().locator("h1")).hasText("区划变更");
                visit.look("division-change");
                visit.open("/");
                visit.look("home");
                visit.open("/division/index?code=370704&q=社区");
                visit.look("division-search");
                visit.open("/division/index?code=370704003009");
                visit.look("division-village");
                assertEquals(404, visit.open("/division/index?code=370702").status());
                visit.forgetComplaints();
                visit.look("not-found");
            }
        }
    }

    private static void choose(Page page, String... names) {
        for (var name : names) {
            page.getByRole(AriaRole.LINK, named(name).setExact(true)).click();
        }
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    @Test
    @Order(8)
    void theKeyboardAloneReachesTheLanguagesAndTheContent() {
        try (Visit visit = BROWSER.visit(address, 1280)) {
            visit.open("/log-in");
            visit.tabTo("跳到正文", 1);
            visit.tabTo("EN", 6);
            visit.page().keyboard().press("Enter");
            assertThat(visit.page().locator("html")).hasAttribute("lang", "en");
            visit.page().getByRole(AriaRole.BUTTON, named("Large type")).click();
            assertThat(visit.page().locator("html")).hasClass(Pattern.compile("\\blarge\\b"));
            visit.look("log-in-large");
        }
    }
}
