package org.civilaffairs.tck.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.civilaffairs.tck.catalogue.Catalogue;
import org.civilaffairs.tck.run.Result;
import org.junit.jupiter.api.Test;

/** The guide is eight short pages that lead somewhere. */
class GuideTests {

    private static final int SHORT = 80;
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

    @Test
    void eightShortPages() {
        List<Path> pages = Guide.pages();
        assertEquals(8, pages.size(), pages + "");
        for (int number = 1; number <= pages.size(); number++) {
            String text = Guide.text(pages.get(number - 1));
            assertTrue(text.startsWith("# " + number + ". "), pages.get(number - 1) + "");
            assertTrue(text.lines().count() <= SHORT, pages.get(number - 1) + " is longer than a page");
        }
    }

    @Test
    void linksLeadSomewhere() {
        Stream.concat(Guide.pages().stream(), Stream.of(Path.of("README.md")))
                .forEach(page -> LINK.matcher(Guide.text(page))
                        .results()
                        .map(link -> link.group(1))
                        .filter(link -> !link.startsWith("http"))
                        .forEach(link -> {
                            Path folder = page.getParent() == null ? Path.of("") : page.getParent();
                            assertTrue(Files.exists(folder.resolve(link)), page + " leads to " + link);
                        }));
    }

    @Test
    void eachProfileIsNamed() {
        String page = Guide.text(Guide.FOLDER.resolve("4-profiles-and-claims.md"));
        Catalogue.load().profiles().forEach(profile -> assertTrue(page.contains("| `" + profile + "` |"), profile));
    }

    @Test
    void eachResultIsExplained() {
        String page = Guide.text(Guide.FOLDER.resolve("5-read-the-report.md"));
        for (Result result : Result.values()) {
            assertTrue(page.contains("| " + result + " |"), result + "");
        }
    }
}
