package org.civilaffairs.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import org.civilaffairs.app.appointment.Papers;
import org.civilaffairs.app.browser.Browser;
import org.civilaffairs.app.browser.Visit;
import org.civilaffairs.app.server.ServerUnderTest;
import org.civilaffairs.app.server.ServerUnderTest.LogIn;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What is typed outlives a lost session, and neither being saved nor logging out. */
class DraftJourneyIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();

    static final List<Integer> WIDTHS = Browser.WIDTHS;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @ParameterizedTest
    @FieldSource("WIDTHS")
    void aDraftLivesUntilItIsSavedOrItsOwnerLeaves(int width) {
        String district = width > 500 ? "690361" : "690362";
        Papers.district(SERVER.administrator(), district);
        LogIn town = SERVER.logIn("TOWN", district + "101");
        try (Visit visit = BROWSER.visitAs(SERVER, width, town)) {
            Page page = visit.page();
            visit.open("/training/plan");
            page.locator("#topic").fill("入户核查");
            page.context().clearCookies();
            page.locator("#send").click();
            assertThat(page.locator("#password")).isVisible();
            logIn(page, town);

            visit.open("/training/plan");
            assertThat(page.locator(".draft-note")).containsText("已恢复未保存的内容 · 清除");
            assertThat(page.locator("#topic")).hasValue("入户核查");
            visit.look("draft-restored");
            page.locator("#send").click();
            assertThat(page.locator("h1")).containsText("入户核查");
            assertEquals(0, drafts(page), "saved, so nothing is kept");

            visit.open("/training/plan");
            page.locator("#topic").fill("低保政策");
            assertEquals(1, drafts(page));
            page.evaluate("document.querySelector(\"form[action$='/log-out']\").requestSubmit()");
            assertThat(page.locator("#password")).isVisible();
            assertEquals(0, drafts(page), "nothing stays on a computer that others use");
        }
    }

    private static void logIn(Page page, LogIn who) {
        page.locator("#name").fill(who.userName());
        page.locator("#password").fill(who.password());
        page.locator("#enter").click();
        assertThat(page.locator("#password")).hasCount(0);
    }

    private static int drafts(Page page) {
        return (Integer) page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('ca-draft:')).length");
    }
}
