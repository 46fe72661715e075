package org.civilaffairs.app.appointment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.civilaffairs.app.browser.Browser;
import org.civilaffairs.app.browser.Visit;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A recommendation with its documents: nothing chosen or typed is lost, the town sends it back, the village completes it. */
class StatementJourneyIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();
    private static final byte[] PDF = "%PDF-1.7 minutes".getBytes(StandardCharsets.US_ASCII);

    static final List<Integer> WIDTHS = Browser.WIDTHS;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @ParameterizedTest
    @FieldSource("WIDTHS")
    void documentsAndDraftsOutliveErrorsAndTheTownSendsItBack(int width) throws IOException {
        String district = width > 500 ? "690342" : "690343";
        String village = district + "101201";
        Papers.district(SERVER.administrator(), district);

        try (Visit visit = BROWSER.visitAs(SERVER, width, SERVER.logIn("VILLAGE_COMMITTEES", village))) {
            Page page = visit.page();
            visit.open("/appointment/recommend");
            page.locator("#name").fill("林秋实");
            page.locator("#identityNumber").fill("690102198804129023");
            page.locator("#concurrentPost").fill("村会计");
            choose(page, "说明.pdf", "<html>".getBytes(StandardCharsets.US_ASCII));
            assertThat(page.locator("#file-message")).containsText("不接受这种文件");
            page.locator("#limb").selectOption("NO_VIOLATION");
            choose(page, "无违规违纪证明.pdf", PDF);
            assertThat(page.locator("#papers fieldset")).containsText("无违规违纪证明.pdf");
            choose(page, "推荐会议记录.pdf", PDF);
            assertThat(page.locator("#papers fieldset")).containsText("推荐会议记录.pdf · 整份推荐");
            assertThat(page.locator("#name")).hasValue("林秋实");
            visit.look("recommend-papers");

            // What was typed is there again after the page was left, but for the identity number.
            visit.open("/appointment/index");
            visit.open("/appointment/recommend");
            assertThat(page.locator(".draft-note")).containsText("已恢复未保存的内容");
            assertThat(page.locator("#name")).hasValue("林秋实");
            assertThat(page.locator("#identityNumber")).hasValue("");
            visit.look("recommend-restored");
            page.locator(".draft-note button").click();
            assertThat(page.locator("#name")).hasValue("");
            assertThat(page.locator(".draft-note")).hasCount(0);

            page.locator("#name").fill("林秋实");
            page.locator("#identityNumber").fill("690102198804129023");
            page.locator("#concurrentPost").fill("村会计");
            page.locator("#voucher").fill("两委成员五人联名");
            page.locator("#paper").fill("推荐会议记录");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("其余各项均填“是”"))
                    .click();
            assertThat(page.locator("select[name$=answer]").last()).hasValue("YES");
            page.locator("#limb").selectOption("NO_VIOLATION");
            choose(page, "无违规违纪证明.pdf", PDF);
            assertThat(page.locator("#papers fieldset")).containsText("无违规违纪证明.pdf");
            page.locator("#send").click();
            assertThat(page.locator(".messages").first()).containsText("校验位不符");
            assertThat(page.locator("#papers fieldset input")).isChecked();
            visit.look("recommend-papers-kept");

            page.locator("#identityNumber").fill(Papers.number(width > 500 ? 341 : 342));
            page.locator("#send").click();
            assertThat(page.locator("h1")).containsText("林秋实");
            assertThat(page.locator("#handed-in")).containsText("无违规违纪证明.pdf");
            assertThat(page.locator("body")).containsText("无违规违纪证明.pdf");
            visit.look("appointment-with-papers");
            var download = page.waitForDownload(
                    () -> page.locator("#handed-in a").first().click());
            assertArrayEquals(PDF, Files.readAllBytes(download.path()));
            visit.open("/appointment/recommend");
            assertThat(page.locator("#name")).hasValue("");
        }
        assertTrue(SERVER.administrator().get("/audit?limit=20").body().contains("attachment.read"));

        try (Visit visit = BROWSER.visitAs(SERVER, width, SERVER.logIn("TOWN", district + "101"))) {
            take(visit, "START_REVIEW", "");
            take(visit, "RETURN_FOR_SUPPLEMENT", "缺健康证明，请补交。");
        }
        try (Visit visit = BROWSER.visitAs(SERVER, width, SERVER.logIn("VILLAGE_COMMITTEES", village))) {
            Page page = visit.page();
            visit.open("/appointment/index");
            page.locator("table.rows a").first().click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("补充材料"))
                    .click();
            assertThat(page.locator("main")).containsText("缺健康证明，请补交。");
            assertThat(page.locator("select[name$=answer]").first()).hasValue("YES");
            assertThat(page.locator("input[name$=by]").first()).hasValue("两委成员五人联名");
            page.locator("input[name$=evidence]").nth(4).fill("体检报告");
            page.locator("#limb").selectOption("HEALTHY");
            choose(page, "体检报告.pdf", PDF);
            assertThat(page.locator("#papers fieldset")).containsText("体检报告.pdf");
            visit.look("supplement");
            page.locator("#send").click();
            assertThat(page.locator(".message.is-good")).containsText("已补充材料并重新报送镇街");
            assertThat(page.locator("#handed-in tbody tr")).hasCount(2);
            visit.look("supplemented");
        }
    }

    private static void choose(Page page, String name, byte[] content) {
        page.waitForResponse(response -> response.request().method().equals("POST"), () -> page.locator("#file")
                .setInputFiles(new FilePayload(name, "application/pdf", content)));
    }

    private static void take(Visit visit, String event, String reason) {
        Page page = visit.page();
        visit.open("/appointment/index");
        page.locator("table.rows a").first().click();
        page.locator("#event").selectOption(event);
        page.locator("#reason").fill(reason);
        page.locator("#take").click();
        assertThat(page.locator(".message.is-good")).isVisible();
    }
}
