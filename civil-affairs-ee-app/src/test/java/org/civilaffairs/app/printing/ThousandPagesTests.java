package org.civilaffairs.app.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A book of a thousand pages in a JVM that has 64 MiB, most of which the fonts take. */
class ThousandPagesTests {

    private static final Pattern PAGES = Pattern.compile("book: \\d+ entries on (\\d+) pages");

    @Test
    void fitIntoLittleMemory() throws IOException, InterruptedException {
        var said = run();
        var found = PAGES.matcher(said);
        assertTrue(found.find(), said);
        assertTrue(Integer.parseInt(found.group(1)) >= 1000, said);
        System.out.print(said);
    }

    private static String run() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var process = new ProcessBuilder(java, "-Xmx64m", "-cp", classPath, ThousandPages.class.getName())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }
}
