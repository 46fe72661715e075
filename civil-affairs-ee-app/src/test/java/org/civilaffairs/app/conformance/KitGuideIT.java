package org.civilaffairs.app.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The commands by which the kit's guide leads a new vendor to a first report, typed as they stand against this application. */
@EnabledIfSystemProperty(named = "civilaffairs.database", matches = "derby")
class KitGuideIT {

    private static final Path KIT = Path.of("../civil-affairs-tck").toAbsolutePath();

    @Test
    void firstReportComesByThePagesCommands(@TempDir Path folder) throws Exception {
        ServerUnderTest server = ServerUnderTest.running();
        Path token = Files.writeString(folder.resolve("token"), server.newAdministratorToken());
        Files.createSymbolicLink(folder.resolve("civil-affairs-tck"), KIT);
        List<String> commands = Files.readString(KIT.resolve("src/docs/guide/2-five-minutes.md"))
                .lines()
                .filter(line -> line.startsWith("$ "))
                .map(line -> line.substring(2)
                        .replace("http://localhost:9080", server.base().toString())
                        .replace("/tmp/civil-affairs-try-token", token.toString()))
                .toList();
        assertFalse(commands.isEmpty());

        Process bash = new ProcessBuilder("bash", "-ex", "-c", String.join("\n", commands))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        bash.getOutputStream().close();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, bash.waitFor(), said);
    }
}
