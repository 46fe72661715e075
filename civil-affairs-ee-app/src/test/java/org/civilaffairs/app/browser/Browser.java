package org.civilaffairs.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.app.server.ServerUnderTest;
import org.civilaffairs.app.server.ServerUnderTest.LogIn;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real Chromium for the journeys of one test class: {@code @RegisterExtension static final Browser BROWSER = new Browser();}.
 *
 * <p>It is the one that {@code CHROMIUM} names, or the system's. Where there is none the class is skipped with a word about it, but
 * fails with {@code CI=true}: a check that nobody makes must not look like one that passed.
 */
public final class Browser implements BeforeAllCallback, AfterAllCallback {

    /** The widths that every page is looked at in: a desk and a telephone. */
    public static final List<Integer> WIDTHS = List.of(1280, 360);

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** How long a page may take to show what is expected, in ms: a busy machine is no fault of the page. */
    private static final double PATIENCE = 20_000;

    private Playwright playwright;
    private com.microsoft.playwright.Browser chromium;

    @Override
    public void beforeAll(ExtensionContext context) {
        var program = Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));
        if (!Files.isExecutable(program)) {
            var word = "NO BROWSER: " + program + " is missing, so " + context.getDisplayName() + " looks at nothing";
            System.err.println(word);
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError(word);
            }
            Assumptions.abort(word);
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(QUIET));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (playwright != null) {
            chromium.close();
            playwright.close();
        }
    }

    /** Returns a visit by somebody who has never been here, whose browser asks for simplified Chinese. */
    public Visit visit(String address, int width) {
        return visit(address, width, "zh-CN");
    }

    /** Like {@link #visit(String, int)}, but with another language. */
    public Visit visit(String address, int width, String language) {
        return new Visit(chromium, address, width, language);
    }

    /** Returns a visit by somebody who has logged in and sees the first page. */
    public Visit visitAs(ServerUnderTest server, int width, LogIn logIn) {
        var visit = visit(server.base().toString(), width);
        visit.open("/");
        visit.page().locator("#name").fill(logIn.userName());
        visit.page().locator("#password").fill(logIn.password());
        visit.page().locator("#enter").click();
        assertThat(visit.page().locator("#password")).hasCount(0);
        return visit;
    }
}
