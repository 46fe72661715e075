package org.civilaffairs.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One person's way through the pages, in a window of one width. Everything that the browser complains about is kept. */
public final class Visit implements AutoCloseable {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final int width;
    private final List<String> complaints = new ArrayList<>();

    Visit(Browser chromium, String address, int width, String language) {
        this.address = address;
        this.width = width;
        context = chromium.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width > 500 ? 900 : 740)
                .setLocale(language));
        page = context.newPage();
        page.onConsoleMessage(this::note);
        page.onPageError(complaints::add);
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add(message.text());
        }
    }

    /** Returns the page, to click and type on. */
    public Page page() {
        return page;
    }

    /** Opens an address of the application and returns what the server answered. */
    public Response open(String path) {
        return page.navigate(address + path);
    }

    /**
     * Takes a picture into {@code target/screenshots} and fails on what keeps people out: a serious finding of axe-core, something cut off
     * at the side, an error in the console.
     */
    public void look(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + "-" + width + ".png")));
        var barriers = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getTarget())
                        .toList();
        assertEquals(List.of(), barriers, name + " at " + width);
        var over = page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
        assertFalse((Boolean) over, name + " is cut off at " + width);
        assertEquals(List.of(), complaints, name + " at " + width);
    }

    /** Forgets what was complained about so far, where a journey goes through a refusal on purpose. */
    public void forgetComplaints() {
        complaints.clear();
    }

    /** Walks with the Tab key until the focus is on something whose text or label holds the words, as somebody without a mouse does. */
    public void tabTo(String words, int most) {
        for (int i = 0; i < most; i++) {
            page.keyboard().press("Tab");
            var focused = page.evaluate(
                    "() => { const e = document.activeElement; return (e.innerText || '') + ' ' + (e.getAttribute('aria-label') || '') "
                            + "+ ' ' + (e.labels && e.labels.length ? e.labels[0].innerText : ''); }");
            if (String.valueOf(focused).contains(words)) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach \"" + words + "\" in " + most + " steps");
    }

    @Override
    public void close() {
        context.close();
    }
}
