package org.civilaffairs.app.importing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.civilaffairs.app.appointment.Papers;
import org.civilaffairs.app.browser.Browser;
import org.civilaffairs.app.browser.Visit;
import org.civilaffairs.app.server.ServerUnderTest;
import org.civilaffairs.core.register.RegisterType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** An assistant fetches a template, hands rows in, and gets those with faults back. */
class ImportPageIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();
    private static final String DISTRICT = "690482";
    private static final ContainsTextOptions PATIENT = new ContainsTextOptions().setTimeout(120_000);

    static final List<Integer> WIDTHS = Browser.WIDTHS;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @BeforeAll
    static void villages() {
        Papers.district(SERVER.administrator(), DISTRICT);
        Papers.appointed(SERVER, village(1280), "林秋实", Papers.number("19720304", 821), "2021-03-01");
        Papers.appointed(SERVER, village(360), "林秋实", Papers.number("19720304", 822), "2021-03-01");
    }

    private static String village(int width) {
        return DISTRICT + (width > 500 ? "101201" : "101202");
    }

    @ParameterizedTest
    @FieldSource("WIDTHS")
    void rowsAreHandedInAndThoseWithFaultsComeBack(int width) throws IOException {
        var logIn = SERVER.logIn("ASSISTANT", village(width));
        Map<String, String> wrong = ImportIT.row(RegisterType.MEETING, 2);
        wrong.put("presentCount", "99");
        byte[] rows = Sheets.workbook(
                Sheets.keys(RegisterType.MEETING), List.of(ImportIT.row(RegisterType.MEETING, 1), wrong));
        try (Visit visit = BROWSER.visit(SERVER.base().toString(), width)) {
            var page = visit.page();
            visit.open("/importing/index?village=" + village(width) + "&book=R01");
            page.locator("#name").fill(logIn.userName());
            page.locator("#password").fill(logIn.password());
            page.locator("#enter").click();
            visit.look("importing");
            var template = page.waitForDownload(
                    () -> page.locator("a[href*='importing/template']").click());
            assertEquals("民政工作会议记录簿 导入模板.xlsx", template.suggestedFilename());
            assertEquals(0, Sheets.rows(Files.readAllBytes(template.path())).size());

            page.locator("#start").click();
            assertThat(page.locator("#file-message")).containsText("请选择文件");
            visit.forgetComplaints();
            page.locator("#file").setInputFiles(new FilePayload("会议.xlsx", BookTemplate.TYPE, rows));
            page.locator("#trial").uncheck();
            page.locator("#start").click();
            assertThat(page.locator("#jobs")).containsText("有错误 1 行", PATIENT);
            assertThat(page.locator("#jobs")).containsText("已录入 1 行");
            visit.look("importing-done");
            var returned = page.waitForDownload(
                    () -> page.locator("#jobs a.main-action").click());
            var faults = Sheets.rows(Files.readAllBytes(returned.path()));
            assertTrue(faults.get(0).get("error").contains("不应大于"), faults::toString);

            visit.open("/importing/index?village=" + village(width) + "&book=R01");
            page.locator("#exportYear").fill("2022");
            page.locator("#give").click();
            assertThat(page.locator("#jobs")).containsText("已导出 1 行", PATIENT);
        }
    }
}
