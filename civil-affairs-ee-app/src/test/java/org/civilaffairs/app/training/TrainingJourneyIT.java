package org.civilaffairs.app.training;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.util.List;
import org.civilaffairs.app.appointment.Papers;
import org.civilaffairs.app.browser.Browser;
import org.civilaffairs.app.browser.Visit;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A town plans a training, holds it, hands in the list of who was there, and evidences it. */
class TrainingJourneyIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();

    static final List<Integer> WIDTHS = Browser.WIDTHS;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @ParameterizedTest
    @FieldSource("WIDTHS")
    void aTownGoesFromPlanToEvidence(int width) {
        String district = width > 500 ? "690332" : "690333";
        int person = width > 500 ? 311 : 321;
        Papers.district(SERVER.administrator(), district);
        Papers.appointed(SERVER, district + "101201", "周望川", Papers.number(person), "2026-03-01");
        Papers.appointed(SERVER, district + "101202", "何知夏", Papers.number(person + 1), "2026-03-01");

        try (Visit visit = BROWSER.visitAs(SERVER, width, SERVER.logIn("TOWN", district + "101"))) {
            Page page = visit.page();
            visit.open("/training/plan");
            page.locator("#topic").fill("临时救助政策与入户核查");
            visit.look("training-plan");
            page.locator("#send").click();
            assertThat(page.locator("h1")).containsText("临时救助政策与入户核查");
            take(page, "NOTIFY", "已通知");
            take(page, "HOLD", "已举办");
            visit.look("training-held");

            upload(page, "名单.xlsx", new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0});
            visit.look("training-list-unreadable");
            assertThat(page.locator("#file-message")).containsText("文件不是可读的文本");
            visit.look("training-list-refused");
            upload(page, "名单.csv", "没有此人\n".getBytes(Charset.forName("GB18030")));
            assertThat(page.locator("#file-message")).containsText("没有一行能对上");

            String list = "序号,姓名,村\r\n1,周望川,东一村\r\n2,没有此人,东三村\r\n3,林算错,690102198804129023";
            upload(page, "名单.csv", list.getBytes(Charset.forName("GB18030")));
            assertThat(page.locator("#report caption")).containsText("共 3 行，签到 1 行");
            assertThat(page.locator("#report")).containsText("当日在岗助理员中没有此人");
            visit.look("training-list-read");
            page.locator("#text").fill("姓名\t村\n何知夏\t东二村");
            page.locator("#paste").click();
            assertThat(page.locator("#report tbody tr")).hasCount(2);
            assertThat(page.locator("#report caption")).containsText("共 1 行，签到 1 行");
            assertThat(page.locator("#sheet small.end")).containsText("2 名到场");

            take(page, "EVIDENCE", "佐证齐全");
            visit.look("training-evidenced");
            visit.open("/training/index");
            visit.look("training-index");
        }
    }

    private static void upload(Page page, String name, byte[] content) {
        page.locator("#file").setInputFiles(new FilePayload(name, "text/csv", content));
        page.locator("#upload").click();
    }

    private static void take(Page page, String event, String seen) {
        page.locator("#event").selectOption(event);
        page.locator("#take").click();
        assertThat(page.locator(".page-head, h1").first()).isVisible();
        assertThat(page.locator("body")).containsText(seen);
    }
}
