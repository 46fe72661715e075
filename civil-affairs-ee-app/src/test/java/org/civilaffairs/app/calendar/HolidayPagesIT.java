package org.civilaffairs.app.calendar;

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

/** Holiday tables as a bureau enters them. */
class HolidayPagesIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();

    static final List<Integer> WIDTHS = Browser.WIDTHS;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @ParameterizedTest
    @FieldSource("WIDTHS")
    void aYearIsEnteredMendedSeenAndRemoved(int width) {
        String district = width > 500 ? "690421" : "690422";
        Papers.district(SERVER.administrator(), district);
        try (Visit visit = BROWSER.visitAs(SERVER, width, SERVER.logIn("BUREAU", district))) {
            Page page = visit.page();
            visit.open("/calendar/index?year=2036");
            assertThat(page.locator("nav .chips a[aria-current=page]")).containsText("尚无");
            visit.look("calendar-missing");

            page.locator("#source").fill("节假日安排（测试）");
            page.locator("#text").fill("2036-01-01 休\n2036-02-30 休\n1月3日 假");
            page.locator("#take").click();
            assertThat(page.locator("#page-messages")).containsText("2 处需要更正");
            assertThat(page.locator("#faults li")).hasCount(2);
            assertThat(page.locator("#text")).hasValue("2036-01-01 休\n2036-02-30 休\n1月3日 假");
            visit.look("calendar-faults");

            // A file as an office program for Chinese writes it.
            page.locator("#text-file")
                    .setInputFiles(new FilePayload(
                            "假日.txt", "text/plain", "1月1日 休 元旦\n2036/1/6 班\n".getBytes(Charset.forName("GB18030"))));
            assertThat(page.locator("#text")).hasValue("1月1日 休 元旦\n2036/1/6 班\n");
            page.locator("#take").click();
            assertThat(page.locator("#page-messages")).containsText("2036 年");
            assertThat(page.locator("table.month")).hasCount(12);
            assertThat(page.locator("table.month td.off")).hasText("1休");
            assertThat(page.locator("table.month td.worked")).hasText("6班");
            visit.look("calendar-year");

            page.locator("#remove").click();
            assertThat(page.locator("nav .chips a[aria-current=page]")).containsText("尚无");
        }
        try (Visit visit = BROWSER.visitAs(SERVER, width, SERVER.logIn("INSPECTOR", district))) {
            if (width < 500) {
                visit.page().locator(".menu-button").click();
            }
            visit.page().locator("#nav a[href$='/calendar/index.xhtml']").click();
            assertThat(visit.page().locator("h1")).hasText("工作日历");
            assertThat(visit.page().locator("#take")).hasCount(0);
        }
    }
}
