package org.civilaffairs.app.register;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.civilaffairs.app.attachment.Pictures;
import org.civilaffairs.app.browser.Browser;
import org.civilaffairs.app.browser.Visit;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** An assistant opens the cabinet, writes into a book, mends a mistake, and everybody can read both. */
class BookJourneyIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();

    static final List<Integer> WIDTHS = Browser.WIDTHS;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @ParameterizedTest
    @FieldSource("WIDTHS")
    void anEntryIsWrittenCorrectedAndReadInTheCabinet(int width) {
        String district = width > 500 ? "690463" : "690464";
        String village = district + "101201";
        Village.district(SERVER, district);
        Village.of(SERVER, village, width > 500 ? 451 : 452);

        try (Visit visit = BROWSER.visitAs(SERVER, width, SERVER.logIn("ASSISTANT", village))) {
            Page page = visit.page();
            visit.open("/register/index");
            assertThat(page.locator(".cabinet-plate")).hasText("民政档案资料");
            assertThat(page.locator(".spine")).hasCount(10);
            visit.look("cabinet-empty");

            page.locator(".spine").nth(5).click();
            assertThat(page.locator(".book-title h2")).hasText("慈善捐赠登记簿");
            visit.look("book-empty");

            page.locator("a.main-action").click();
            assertThat(page.locator("#c-beneficiary")).isHidden();
            visit.look("write-donation");
            page.locator("#c-direction").selectOption("02");
            assertThat(page.locator("#c-beneficiary")).isVisible();
            assertThat(page.locator("#c-donor")).isHidden();
            donation(page);
            page.locator("#c-value").fill("一万");
            page.locator("#save").click();
            assertThat(page.locator("#c-value-message, .field:has(#c-value) .field-message"))
                    .not()
                    .isEmpty();
            assertThat(page.locator("#c-donor")).hasValue("示例商贸有限公司");
            assertThat(page.locator("#kept-papers")).containsText("票据.pdf");
            visit.look("write-refused");

            page.locator("#c-value").fill("10,000.00");
            page.locator("#save").click();
            assertThat(page.locator(".book-title h2")).hasText("慈善捐赠登记簿");
            assertThat(page.locator("table.ledger tbody tr")).hasCount(1);
            assertThat(page.locator("table.ledger")).containsText("10,000.00");
            assertThat(page.locator(".book-totals")).containsText("累计至第 1 号");
            assertThat(page.locator(".book-totals > div").nth(2)).containsText("款，定向“春节助困” 10,000.00");
            visit.look("book-one");

            visit.open("/register/write?village=" + village + "&book=R06");
            assertThat(page.locator("#l-donor option")).hasCount(1);
            assertThat(page.locator("#l-donor option")).hasAttribute("value", "示例商贸有限公司");
            assertThat(page.locator("#l-donorIdentityNumber")).hasCount(0);
            assertThat(page.locator("main")).containsText("款，定向“春节助困” 10,000.00");
            visit.look("write-again");
            visit.open("/register/book?village=" + village + "&book=R06");

            page.locator("table.ledger td.no a").click();
            assertThat(page.locator(".leaf")).containsText("示例商贸有限公司");
            assertThat(page.locator(".documents li")).hasCount(3);
            page.locator(".document-sheet img").scrollIntoViewIfNeeded();
            page.waitForCondition(() -> page.locator(".document-sheet img")
                    .evaluate("img => img.complete && img.naturalWidth")
                    .equals(320));
            assertThat(page.locator(".documents")).containsText("扫扫票据.pdf");
            assertThat(page.locator(".documents")).containsText("G1-S6-B02-J001");
            visit.look("entry");

            page.locator("a.button", new Page.LocatorOptions().setHasText("更正"))
                    .first()
                    .click();
            assertThat(page.locator("#c-donor")).hasValue("示例商贸有限公司");
            page.locator("#reason").fill("金额笔误");
            page.locator("#c-value").fill("1000.00");
            page.locator("#save").click();
            assertThat(page.locator("table.ledger tbody tr")).hasCount(2);
            assertThat(page.locator("table.ledger tr.struck")).hasCount(1);
            assertThat(page.locator("table.ledger tr.struck")).containsText("已由第 2 号更正");
            assertThat(page.locator(".book-totals > div").nth(1)).containsText("收 · 金额（折价） 1,000.00");
            assertThat(page.locator(".book-totals > div").nth(2)).containsText("1,000.00");
            visit.look("book-corrected");

            int last = java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"))
                            .getYear()
                    - 1;
            visit.open("/register/book?village=" + village + "&book=R10&year=" + last);
            page.locator(".silent button").first().click();
            assertThat(page.locator("table.ledger")).containsText("本期无");
            assertThat(page.locator(".silent button")).hasCount(3);
            visit.look("book-nil");

            visit.open("/register/index");
            assertThat(page.locator(".spine").nth(5)).containsText("2 条");
        }
        try (Visit visit = BROWSER.visitAs(SERVER, width, SERVER.logIn("TOWN", district + "101"))) {
            visit.open("/register/index");
            Locator row = visit.page()
                    .locator(
                            "table.grid-of-books tbody tr",
                            new Page.LocatorOptions().setHas(visit.page().locator("a[href*='" + village + "']")));
            assertThat(row.locator("td").nth(6)).containsText("2");
            visit.look("shelves");
        }
    }

    private static void donation(Page page) {
        page.locator("#c-direction").selectOption("01");
        page.locator("#c-donor").fill("示例商贸有限公司");
        page.locator("#c-donorKind").selectOption("02");
        page.locator("#c-donorCreditCode").fill("91690102MA0000A19U");
        page.locator("#c-itemKind").selectOption("01");
        page.locator("#c-item").fill("现金");
        page.locator("#c-earmarked").selectOption("true");
        page.locator("#c-earmark").fill("春节助困");
        page.locator("#c-receiptNo").fill("慈收0001203");
        page.locator("#c-handler").fill("林秋实");
        page.locator("#c-witness").fill("赵算明");
        page.locator("#c-publicOn").fill("2026-01-31");
        page.locator("#c-publicPlace").fill("公开栏1号");
        page.locator("#kind").selectOption("RECEIPT_STUB");
        page.locator("#file")
                .setInputFiles(new FilePayload(
                        "扫".repeat(300) + "票据.pdf",
                        "application/pdf",
                        "%PDF-1.7 receipt".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("#kept-papers")).containsText("扫扫票据.pdf");
        page.locator("#kind").selectOption("PHOTO");
        page.locator("#file")
                .setInputFiles(new FilePayload(
                        "C:\\照片\\捐赠现场.jpg", "image/jpeg", Pictures.held(6, Pictures.of("jpeg", 3000, 2000))));
        assertThat(page.locator("#kept-papers")).containsText("捐赠现场.jpg");
        page.locator("#kind").selectOption("DONATION_AGREEMENT");
        page.locator("#place").fill("G1-S6-B02-J001");
        page.locator("#add").click();
        assertThat(page.locator("#kept-papers")).containsText("G1-S6-B02-J001");
    }
}
