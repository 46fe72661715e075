package org.civilaffairs.app.guidance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.civilaffairs.app.appointment.Papers;
import org.civilaffairs.app.browser.Browser;
import org.civilaffairs.app.browser.Visit;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A town makes its work rules and records a visit; the village answers with a document; the town confirms. */
class GuidanceJourneyIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();

    static final List<Integer> WIDTHS = Browser.WIDTHS;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @ParameterizedTest
    @FieldSource("WIDTHS")
    void fromTheVisitToTheConfirmation(int width) {
        String district = width > 500 ? "690532" : "690533";
        String town = district + "101";
        Papers.district(SERVER.administrator(), district);

        try (Visit visit = BROWSER.visitAs(SERVER, width, SERVER.logIn("TOWN", town))) {
            rules(visit);
            record(visit, town + "201");
        }
        try (Visit visit = BROWSER.visitAs(SERVER, width, SERVER.logIn("VILLAGE_COMMITTEES", town + "201"))) {
            answer(visit);
        }
        try (Visit visit = BROWSER.visitAs(SERVER, width, SERVER.logIn("TOWN", town))) {
            Page page = visit.page();
            page.locator(".list a").filter(having("待确认：补齐发放登记")).click();
            page.locator("#event").selectOption("CONFIRM_MENDED");
            page.locator("#take").click();
            assertThat(page.locator("#item-1")).containsText("已整改");
            visit.look("guidance-confirmed");
            visit.open("/guidance/index");
            assertThat(page.locator("table.rows")).containsText("2 项，未了 1 项");
            visit.look("guidance-index");
        }
    }

    private static com.microsoft.playwright.Locator.FilterOptions having(String text) {
        return new com.microsoft.playwright.Locator.FilterOptions().setHasText(text);
    }

    private static void rules(Visit visit) {
        Page page = visit.page();
        visit.open("/guidance/rules");
        page.locator("#title").fill("东镇民政助理员工作制度");
        page.locator("#issue").click();
        assertThat(page.locator(".message.is-bad")).containsText("既无正文，也无文件");
        assertThat(page.locator("#title")).hasValue("东镇民政助理员工作制度");
        page.locator("#document").fill("东政〔2026〕3号");
        page.locator("#text").fill("第一条 助理员每月入户走访。\n第二条 每季度到镇里汇报。");
        page.locator("#issue").click();
        assertThat(page.locator(".message.is-good")).isVisible();
        assertThat(page.locator("body")).containsText("执行中");
        visit.look("guidance-rules");
    }

    private static void record(Visit visit, String village) {
        Page page = visit.page();
        visit.open("/guidance/record");
        page.locator("#village").selectOption(village);
        page.locator("[id='demand:0:what']").fill("补齐发放登记");
        page.locator("#more").click();
        page.locator("[id='demand:1:what']").fill("张贴公示");
        assertThat(page.locator("[id='demand:0:what']")).hasValue("补齐发放登记");
        page.locator("#send").click();
        assertThat(page.locator(".message.is-bad").first()).containsText("没有写明指导人员");
        visit.look("guidance-refused");
        page.locator("#officers").fill("张指导、李科员");
        page.locator("#found").fill("台账齐全。\n发放登记缺两户签名。");
        page.locator("#send").click();
        assertThat(page.locator("#item-2")).containsText("张贴公示");
        visit.look("guidance-recorded");
    }

    private static void answer(Visit visit) {
        Page page = visit.page();
        page.locator(".list a").filter(having("补齐发放登记")).click();
        page.locator("#reason").fill("两户已补签");
        page.locator("#take").click();
        assertThat(page.locator(".message.is-bad").first()).containsText("佐证材料");
        page.locator("#file")
                .setInputFiles(
                        new FilePayload("签名.pdf", "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
        page.locator("#upload").click();
        assertThat(page.locator("#handed")).containsText("签名.pdf");
        visit.look("guidance-answer");
        page.locator("#take").click();
        assertThat(page.locator("#item-1")).containsText("待确认");
        assertThat(page.locator("#item-1 a[href*='attachment']")).hasCount(1);
    }
}
