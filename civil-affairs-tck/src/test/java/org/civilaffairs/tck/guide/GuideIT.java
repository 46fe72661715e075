package org.civilaffairs.tck.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.civilaffairs.core.training.Training;
import org.civilaffairs.tck.reference.Reference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each command of the guide that needs no server, as a new vendor types it: in a folder with the jar and the examples only. */
class GuideIT {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void jarAndExamples() throws IOException {
        try (Stream<Path> built = Files.list(Path.of("target"));
                Stream<Path> examples = Files.list(Path.of("src/docs/example"))) {
            Path runner = built.filter(file -> file.getFileName().toString().endsWith("-runner.jar"))
                    .findFirst()
                    .orElseThrow();
            Files.copy(runner, folder.resolve("civil-affairs-tck.jar"));
            for (Path example : examples.toList()) {
                Files.copy(example, folder.resolve(example.getFileName()));
            }
        }
    }

    private record Ended(int code, String said) {}

    private static Ended run(String command) throws IOException, InterruptedException {
        ProcessBuilder bash = new ProcessBuilder("bash", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        bash.environment()
                .merge(
                        "PATH",
                        Path.of(System.getProperty("java.home"), "bin") + "",
                        (path, java) -> java + File.pathSeparator + path);
        Process process = bash.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    @TestFactory
    Stream<DynamicTest> eachCommandOfAPageDoesWhatThePageSays() {
        return Guide.pages().stream()
                .filter(page -> !Guide.commands(page, "console").isEmpty())
                .map(page -> dynamicTest(page.getFileName().toString(), () -> {
                    for (String command : Guide.commands(page, "console")) {
                        Ended ended = run(command);
                        assertEquals(0, ended.code(), "$ " + command + "\n" + ended.said());
                        assertFalse(ended.said().contains("Exception in thread"), "$ " + command + "\n" + ended.said());
                    }
                }));
    }

    @Test
    void bothExamplesPassWhatTheGuideSaysTheyPass() throws Exception {
        run("javac -cp civil-affairs-tck.jar VillageDesk.java");
        for (String door : List.of("--adapter VillageDesk --classpath .", "--command 'python3 village_desk.py'")) {
            Ended ended = run("java -jar civil-affairs-tck.jar run " + door + " --only APT-01.a,APT-01.b");
            assertTrue(ended.said().contains("\nPASSED 2\n"), ended.said());
            assertEquals(2, ended.code(), ended.said());
        }
    }

    /** The vendor that embeds the core in its own process. */
    @Test
    void adapterAroundTheCoreConformsFromTheCommandLine() throws Exception {
        String classPath = place(Reference.class) + File.pathSeparator + place(Training.class);
        Ended ended = run("java -jar civil-affairs-tck.jar run --adapter " + Reference.class.getName()
                + " --classpath '" + classPath + "' --profiles core,registers");
        assertEquals(0, ended.code(), ended.said());
        assertEquals(
                0,
                run("java -jar civil-affairs-tck.jar verify civil-affairs-report.json")
                        .code());
    }

    private static Path place(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
