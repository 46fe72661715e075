package org.civilaffairs.app.job;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import org.civilaffairs.app.browser.Browser;
import org.civilaffairs.app.browser.Visit;
import org.civilaffairs.app.server.Api;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Long work goes on by itself, is shown to whoever started it, and leaves a file. */
class JobIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.running();

    static final List<Integer> WIDTHS = Browser.WIDTHS;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void aJobGoesOnByItselfAndLeavesAFile() {
        var administrator = SERVER.as("ADMINISTRATOR", "690102");
        var started = administrator.post("/jobs/trail-proof", "").expect(201).json();

        var job = Jobs.ended(administrator, started.getString("id"));
        assertEquals("DONE", job.getString("state"));
        assertTrue(job.getJsonObject("counts").getInt("entries") > 0);
        var file = administrator.get("/jobs/" + job.getString("id") + "/result").expect(200);
        assertTrue(file.body().contains("intact: true"), file.body());
        assertTrue(file.header("Content-Disposition").contains("audit-trail.txt"));
    }

    @Test
    void othersSeeNothingOfItAndTheWholeInstallationsAdministratorNoFile() {
        var administrator = SERVER.as("ADMINISTRATOR", "690102");
        var id = administrator.post("/jobs/trail-proof", "").expect(201).json().getString("id");
        Jobs.ended(administrator, id);

        for (Api other : List.of(SERVER.as("ADMINISTRATOR", "690102"), SERVER.as("TOWN", "690102001"))) {
            assertEquals(404, other.get("/jobs/" + id).status());
            assertEquals(404, other.delete("/jobs/" + id).status());
            assertEquals(404, other.get("/jobs/" + id + "/result").status());
        }
        SERVER.administrator().get("/jobs/" + id).expect(200);
        SERVER.administrator().get("/jobs/" + id + "/result").expect(404);
        assertEquals(
                403,
                SERVER.as("TOWN", "690102001").post("/jobs/trail-proof", "").status());
    }

    @Test
    void anEndedJobIsRemovedWithItsFile() {
        var administrator = SERVER.as("ADMINISTRATOR", "690102");
        var id = administrator.post("/jobs/trail-proof", "").expect(201).json().getString("id");
        Jobs.ended(administrator, id);

        administrator.delete("/jobs/" + id).expect(204);
        administrator.get("/jobs/" + id).expect(404);
        assertEquals(List.of(), administrator.get("/jobs").expect(200).json().getJsonArray("items"));
    }

    @ParameterizedTest
    @FieldSource("WIDTHS")
    void thePageShowsHowFarItIsUntilItIsDone(int width) {
        var logIn = SERVER.logIn("ADMINISTRATOR", "690102");
        try (Visit visit = BROWSER.visit(SERVER.base().toString(), width)) {
            visit.open("/job/index");
            visit.page().locator("#name").fill(logIn.userName());
            visit.page().locator("#password").fill(logIn.password());
            visit.page().locator("#enter").click();
            visit.look("jobs-none");
            visit.page().locator("#prove").click();
            assertThat(visit.page().locator("#jobs .badge, #jobs .seal"))
                    .hasText("已完成", new LocatorAssertions.HasTextOptions().setTimeout(60_000));
            visit.look("jobs");

            var file = visit.page()
                    .waitForDownload(
                            () -> visit.page().locator("#jobs a.main-action").click());
            assertEquals("audit-trail.txt", file.suggestedFilename());
            visit.page().locator("#jobs button").click();
            assertThat(visit.page().locator("#page-messages")).containsText("已从列表移除");
            assertThat(visit.page().locator("#jobs section.job")).hasCount(0);
        }
    }
}
