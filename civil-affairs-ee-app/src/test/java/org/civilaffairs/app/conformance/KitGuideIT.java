package org.civilaffairs.app.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The commands by which the kit's guide leads a new vendor to a first report, typed as they stand against this application: the whole kit
 * on PostgreSQL by the profiles that we claim, and some wrong requests. On Derby it runs against the WAR that Arquillian deploys.
 */
@EnabledIfSystemProperty(named = "civilaffairs.database", matches = "postgresql")
class KitGuideIT {

    private static final Path KIT =
            Path.of("../civil-affairs-tck").toAbsolutePath().normalize();

    /** The page's seed is that of an empty installation; this one keeps its districts apart from those of the other tests on this server. */
    private static String here(String command, ServerUnderTest server, Path token) {
        return command.replace("http://localhost:9080", server.base().toString())
                .replace("/tmp/civil-affairs-try-token", token.toString())
                .replace("--seed 2", "--seed 10");
    }

    @Test
    void firstReportComesByThePagesCommands(@TempDir Path folder) throws Exception {
        ServerUnderTest server = ServerUnderTest.running();
        Path token = Files.writeString(folder.resolve("token"), server.newAdministratorToken());
        Path kit = Files.createSymbolicLink(folder.resolve("civil-affairs-tck"), KIT);
        var commands = Files.readString(KIT.resolve("src/docs/guide/2-five-minutes.md"))
                .lines()
                .filter(line -> line.startsWith("$ "))
                .map(line -> here(line.substring(2), server, token))
                .toList();
        assertTrue(commands.stream().anyMatch(each -> each.contains(" run --rest ")), commands + "");

        var bash = new ProcessBuilder("bash", "-ex", "-c", String.join("\n", commands))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        String java = Path.of(System.getProperty("java.home"), "bin").toString();
        bash.environment().merge("PATH", java, (path, bin) -> bin + File.pathSeparator + path);
        Process process = bash.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Files.delete(kit);

        assertEquals(0, process.waitFor(), said);
        assertTrue(said.contains("100 of 200 sent"), said);
        String report = Files.readString(folder.resolve("civil-affairs-report.json"));
        String claim = "conforms to civil-affairs 1.0, profiles assessment + core + guidance + registers";
        assertTrue(report.contains(claim), said);
    }
}
