package org.civilaffairs.app.appointment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.civilaffairs.app.browser.Browser;
import org.civilaffairs.app.browser.Visit;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The town replaces an assistant on one form. */
class ReplacementJourneyIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();

    static final List<Integer> WIDTHS = Browser.WIDTHS;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @ParameterizedTest
    @FieldSource("WIDTHS")
    void oneFormEndsTheOneAndRecommendsTheOther(int width) {
        String district = width > 500 ? "690352" : "690353";
        int person = width > 500 ? 361 : 371;
        Papers.district(SERVER.administrator(), district);
        Papers.appointed(SERVER, district + "101201", "周望川", Papers.number(person), "2026-03-01");

        try (Visit visit = BROWSER.visitAs(SERVER, width, SERVER.logIn("TOWN", district + "101"))) {
            Page page = visit.page();
            visit.open("/appointment/roster?village=" + district + "101201");
            page.locator("table.rows a").first().click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("更换助理员"))
                    .click();
            assertThat(page.locator("main")).containsText("现任周望川离任");
            visit.look("replace");
            page.locator("#name").fill("何知夏");
            page.locator("#identityNumber").fill(Papers.number(person + 1));
            page.locator("#concurrentPost").fill("村会计");
            page.locator("#voucher").fill("两委成员五人联名");
            page.locator("#paper").fill("推荐会议记录");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("其余各项均填“是”"))
                    .click();
            assertThat(page.locator("select[name$=answer]").last()).hasValue("YES");
            page.locator("#send").click();
            assertThat(page.locator("#reason-message")).containsText("请写明更换的理由");
            page.locator("#reason").fill("届满考核后调整");
            page.locator("#send").click();
            assertThat(page.locator("#file-message")).containsText("请上传村（居）两委签署的推荐表");
            visit.look("replace-refused");
            page.waitForResponse(response -> response.request().method().equals("POST"), () -> page.locator("#file")
                    .setInputFiles(new FilePayload(
                            "推荐表.pdf", "application/pdf", "%PDF-1.7 signed".getBytes(StandardCharsets.US_ASCII))));
            assertThat(page.locator("#papers fieldset")).containsText("推荐表.pdf");
            page.locator("#send").click();
            assertThat(page.locator(".message.is-good")).containsText("周望川已离任，何知夏已推荐");
            assertThat(page.locator("h1")).containsText("何知夏");
            visit.look("replaced");
            visit.open("/appointment/roster?village=" + district + "101201");
            assertThat(page.locator("main")).containsText("周望川");
            visit.look("replaced-roster");
        }
    }
}
