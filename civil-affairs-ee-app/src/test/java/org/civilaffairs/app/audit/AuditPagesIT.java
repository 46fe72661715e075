package org.civilaffairs.app.audit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.civilaffairs.app.appointment.Papers;
import org.civilaffairs.app.browser.Browser;
import org.civilaffairs.app.browser.Visit;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The audit trail as an inspector searches and proves it. */
class AuditPagesIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();

    static final List<Integer> WIDTHS = Browser.WIDTHS;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @ParameterizedTest
    @FieldSource("WIDTHS")
    void anInspectorFindsReadsProvesAndExports(int width) throws IOException {
        String district = width > 500 ? "690431" : "690432";
        Papers.district(SERVER.administrator(), district);
        for (int i = 0; i < 51; i++) {
            SERVER.administrator()
                    .post(
                            "/accounts",
                            Map.of(
                                    "userName",
                                    district + "-" + i,
                                    "displayName",
                                    "d",
                                    "role",
                                    "TOWN",
                                    "area",
                                    district + "101"))
                    .expect(201);
        }
        try (Visit visit = BROWSER.visitAs(SERVER, width, SERVER.logIn("INSPECTOR", district))) {
            Page page = visit.page();
            if (width < 500) {
                page.locator(".menu-button").click();
            }
            page.locator("#nav a[href$='/audit/index.xhtml']").click();
            assertThat(page.locator("table.rows tbody tr")).hasCount(50);
            page.locator("table.rows tbody tr", new Page.LocatorOptions().setHasText("新建账号"))
                    .first()
                    .locator("summary")
                    .click();
            assertThat(page.locator("details[open] dl")).containsText("改动后");
            visit.look("audit");

            page.locator("a[rel=next]").click();
            assertTrue(page.locator("table.rows tbody tr").count() < 50);
            page.locator("#action").selectOption("division.");
            page.locator("form.search button").click();
            assertThat(page.locator("table.rows tbody tr")).hasCount(1);
            assertThat(page.locator("table.rows tbody tr")).containsText("区划变更");
            page.locator("#prove").click();
            assertThat(page.locator("#page-messages .is-good")).containsText("每一条都与写入时相同");
            assertThat(page.locator("table.rows tbody tr")).hasCount(1);
            visit.look("audit-proved");

            var file = page.waitForDownload(
                    () -> page.locator("a[href*='/audit/file']").click());
            assertEquals("audit.csv", file.suggestedFilename());
            assertTrue(Files.readString(file.path()).contains("division.change"));
        }
    }
}
