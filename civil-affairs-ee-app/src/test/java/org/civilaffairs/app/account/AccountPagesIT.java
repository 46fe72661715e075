package org.civilaffairs.app.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.civilaffairs.app.browser.Browser;
import org.civilaffairs.app.browser.Visit;
import org.civilaffairs.app.server.ServerUnderTest;
import org.civilaffairs.app.server.ServerUnderTest.LogIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Log-in and accounts as people see them. */
class AccountPagesIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();

    static final List<Integer> WIDTHS = Browser.WIDTHS;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @ParameterizedTest
    @FieldSource("WIDTHS")
    void anAdministratorMakesAnAccountThatLogsIn(int width) {
        var administrator = SERVER.logIn("ADMINISTRATOR", "690102");
        var added = new LogIn("page-" + width, "four words of one's own");
        try (var visit = visit(width)) {
            visit.open("/account/index");
            visit.look("log-in");
            logIn(visit, administrator);
            visit.look("accounts");

            fill(visit, "userName", added.userName());
            fill(visit, "displayName", "镇民政办");
            fill(visit, "area", "690102001");
            fill(visit, "password", added.password());
            visit.page().locator("#send").click();

            assertThat(visit.page().locator("#page-messages")).containsText(added.userName());
            assertThat(visit.page().locator("table.rows")).containsText("镇民政办");
        }
        try (var visit = visit(width)) {
            visit.open("/");
            logIn(visit, added);
            assertThat(visit.page().locator("details.person")).containsText("镇民政办");
        }
    }

    @Test
    void aTokenIsShownOnceAndWorks() {
        var administrator = SERVER.logIn("ADMINISTRATOR", "690102");
        try (var visit = visit(1280)) {
            visit.open("/account/index");
            logIn(visit, administrator);
            visit.page()
                    .locator("a", new Page.LocatorOptions().setHasText(administrator.userName()))
                    .first()
                    .click();
            var here = visit.page().url().substring(SERVER.base().toString().length());
            fill(visit, "tokenName", "统计系统");
            visit.page().locator("#addToken").click();
            var token = visit.page().locator("#new-token").textContent();
            visit.look("account");

            assertEquals(
                    200, SERVER.administrator().with(token).get("/accounts").status());
            visit.open(here);
            assertThat(visit.page().locator("#new-token")).hasCount(0);
        }
    }

    @Test
    void logInTakesANewSessionAndLogOutEndsIt() {
        try (var visit = visit(1280)) {
            visit.open("/log-in");
            var before = session(visit);
            logIn(visit, SERVER.logIn("TOWN", "690102001"));
            var after = session(visit);

            assertNotEquals(before, after);
            visit.page().locator("details.person summary").click();
            visit.page().locator("form[action$='/log-out'] button").click();
            assertTrue(visit.page().url().contains("/log-in"), visit.page().url());
            visit.open("/division/index");
            assertTrue(visit.page().url().contains("/log-in"), visit.page().url());
        }
    }

    @Test
    void languageAndTypeSizeGoWithTheAccountToAnotherDevice() {
        var user = SERVER.logIn("TOWN", "690102001");
        try (var visit = visit(1280)) {
            visit.open("/log-in");
            logIn(visit, user);
            visit.page().locator("button[name=language][value=zh-Hant]").click();
            assertThat(visit.page().locator("html")).hasAttribute("lang", "zh-Hant");
            visit.page().locator("button[name=large]").click();
            assertThat(visit.page().locator("html")).hasClass("large");
        }
        try (var other = visit(1280)) {
            other.open("/log-in");
            assertThat(other.page().locator("html")).hasAttribute("lang", "zh-Hans");
            logIn(other, user);
            assertThat(other.page().locator("html")).hasAttribute("lang", "zh-Hant");
            assertThat(other.page().locator("html")).hasClass("large");
        }
        try (var stranger = visit(1280)) {
            stranger.open("/log-in");
            logIn(stranger, SERVER.logIn("TOWN", "690102001"));
            assertThat(stranger.page().locator("html")).hasAttribute("lang", "zh-Hans");
        }
    }

    @Test
    void afterFiveWrongPasswordsTheRightOneWaitsAndNobodyLearnsWhoExists() {
        var known = SERVER.logIn("TOWN", "690102001");
        try (var visit = visit(1280)) {
            visit.open("/log-in");
            var unknown = refused(visit, new LogIn("nobody-of-that-name", "some wrong password"));
            for (int i = 0; i < LogIns.FREE_FAILURES; i++) {
                assertEquals(unknown, refused(visit, new LogIn(known.userName(), "wrong password " + i)));
            }
            assertEquals(unknown, refused(visit, known));
        }
    }

    private static String refused(Visit visit, LogIn logIn) {
        logIn(visit, logIn);
        assertTrue(visit.page().url().contains("/log-in"), visit.page().url());
        return visit.page().locator("#name-message").textContent();
    }

    private static void logIn(Visit visit, LogIn logIn) {
        fill(visit, "name", logIn.userName());
        fill(visit, "password", logIn.password());
        visit.page().locator("#enter").click();
    }

    private static void fill(Visit visit, String id, String text) {
        visit.page().locator("#" + id).fill(text);
    }

    private static String session(Visit visit) {
        return visit.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("civilaffairs"))
                .findFirst()
                .map((Cookie cookie) -> cookie.value)
                .orElseThrow();
    }

    private static Visit visit(int width) {
        return BROWSER.visit(SERVER.base().toString(), width);
    }
}
