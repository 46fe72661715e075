package org.civilaffairs.app.archive;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.civilaffairs.app.appointment.Papers;
import org.civilaffairs.app.browser.Browser;
import org.civilaffairs.app.browser.Visit;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Office and cabinet are set up, a year's books become volumes, one is put in the cabinet, lent and given back. */
class ArchiveJourneyIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();
    private static final int LAST_YEAR =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear() - 1;

    static final List<Integer> WIDTHS = Browser.WIDTHS;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @ParameterizedTest
    @FieldSource("WIDTHS")
    void aYearsBooksBecomeVolumesAndFindTheirPlace(int width) {
        String district = width > 500 ? "690465" : "690466";
        String village = district + "101201";
        Papers.district(SERVER.administrator(), district);
        Papers.appointed(SERVER, village, "林秋实", Papers.number("19720304", width > 500 ? 461 : 462), "2021-03-01");

        try (Visit visit = BROWSER.visitAs(SERVER, width, SERVER.logIn("ASSISTANT", village))) {
            Page page = visit.page();
            visit.open("/archive/index?village=" + village);
            visit.look("archive-empty");
            page.locator("details:has(#place) summary").click();
            page.locator("#place").fill("村委会一楼");
            page.locator("#equipment").fill("办公桌、档案柜、电话");
            page.locator("#fonds").fill("0123");
            page.locator("#keep-office").click();
            assertThat(page.locator("dl.facts").first()).containsText("村委会一楼");
            page.locator("details:has(#label) summary").click();
            assertThat(page.locator("#label")).hasValue("民政档案资料");
            page.locator("#where").fill("档案室");
            page.locator("#keep-cabinet").click();
            assertThat(page.locator(".list").first()).containsText("民政档案资料");

            page.locator("#close-all").click();
            assertThat(page.locator("table.rows tbody tr")).hasCount(10);
            assertThat(page.locator("#close-all")).hasCount(0);
            assertThat(page.locator(".message.is-good").first()).containsText("已封存 10 册");
            visit.look("archive-closed");

            // Beside the cabinet it says what is still to be done, with its clause and the way there.
            visit.open("/register/cabinet?village=" + village);
            assertThat(page.locator(".findings-beside .finding").first()).isVisible();
            assertThat(page.locator(".findings-beside .ways a").first()).isVisible();
            visit.look("cabinet-findings");

            visit.open("/archive/volume?village=" + village + "&book=R06&year=" + LAST_YEAR);
            page.locator("#pages").fill("0");
            page.locator("#take").click();
            assertThat(page.locator(".message.is-bad").first()).isVisible();
            step(page, "ARRANGE", "#pages", "12");
            step(page, "PLACE", null, null);
            page.locator("#event").selectOption("LEND");
            page.locator("#borrower").fill("张审计");
            page.locator("#reason").fill("核对捐赠");
            page.locator("#dueOn")
                    .fill(LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(5).toString());
            step(page, "LEND", null, null);
            assertThat(page.locator("body")).containsText("借出");
            visit.look("archive-lent");
            visit.open("/archive/index?village=" + village);
            assertThat(page.locator("table.rows").first()).containsText("张审计");
            visit.open("/archive/hand-over?village=" + village);
            page.locator("#record").click();
            assertThat(page.locator(".message").first()).isVisible();
            visit.look("hand-over");
        }
    }

    private static void step(Page page, String event, String field, String value) {
        page.locator("#event").selectOption(event);
        if (field != null) {
            page.locator(field).fill(value);
        }
        page.locator("#take").click();
        assertThat(page.locator(".message.is-good").first()).isVisible();
    }
}
