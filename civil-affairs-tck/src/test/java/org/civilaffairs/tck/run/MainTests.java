package org.civilaffairs.tck.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.civilaffairs.tck.reference.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as somebody types it. */
class MainTests {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private ExitCode run(String... args) {
        return Main.run(args, Map.of(), new PrintStream(said, true, StandardCharsets.UTF_8), NOON);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jump",
                "run",
                "run --rest http://127.0.0.1:1/api/v1",
                "run --rest a --adapter b --token t",
                "run --adapter no.such.Adapter",
                "run --adapter no.such.Adapter --classpath no-such.jar",
                "run --adapter a --command b",
                "run --adapter java.lang.String",
                "run --adapter org.civilaffairs.tck.reference.Reference --profiles corn",
                "run --adapter org.civilaffairs.tck.reference.Reference --only APT-99.z",
                "run --adapter org.civilaffairs.tck.reference.Reference --seed 16",
                "run --adapter org.civilaffairs.tck.reference.Reference --seed x",
                "run --adapter org.civilaffairs.tck.reference.Reference --claims MAGIC",
                "run --quickly",
                "run --seed",
                "explain",
                "explain APT-99.z"
            })
    void wrongUsageEndsWithThree(String line) {
        assertEquals(ExitCode.USAGE, run(line.isEmpty() ? new String[0] : line.split(" ")), said());
        assertTrue(said().contains("ends with 0 conformant"), said());
    }

    @Test
    void adapterByNameRunsAndLeavesReports(@TempDir Path folder) throws IOException {
        ExitCode code = run("run", "--adapter", Reference.class.getName(), "--fixed-time", "--out", folder.toString());

        assertEquals(ExitCode.CONFORMANT, code, said());
        assertTrue(said().contains("CONFORMANT: civil-affairs-core reference conforms"), said());
        String json = Files.readString(folder.resolve("civil-affairs-report.json"));
        assertTrue(json.contains("\"exitCode\": 0") && !json.contains("2026-11-23"), json);
        assertTrue(Files.readString(folder.resolve("civil-affairs-report.html")).contains("conforms to civil-affairs"));
        assertTrue(Files.exists(folder.resolve("junit.xml")));
    }

    @Test
    void productThatIsNotThereProvesNothing(@TempDir Path folder) {
        ExitCode code = run(
                "run",
                "--rest",
                "http://127.0.0.1:1/api/v1",
                "--token",
                "t",
                "--only",
                "APT-01.a",
                "--out",
                folder.toString());

        assertEquals(ExitCode.PROVES_NOTHING, code, said());
        assertTrue(said().contains("BROKEN  APT-01.a"), said());
    }

    @Test
    void checkTellsWhetherTheProductIsThere() {
        assertEquals(ExitCode.CONFORMANT, run("check", "--adapter", Reference.class.getName()));
        assertEquals(ExitCode.PROVES_NOTHING, run("check", "--rest", "http://127.0.0.1:1/api/v1", "--token", "t"));
    }

    /** An option that the usage names and nothing reads would only be found by who types it. */
    @Test
    void eachOptionOfTheUsageIsRead() {
        Main.USAGE
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("--"))
                .map(line -> line.split(" ")[0])
                .forEach(option -> Arguments.parse(new String[] {"run", option, "1"}, Map.of()));
    }

    @Test
    void wrongInputNeedsAProductThatIsThere() {
        String[] line = "wrong-input --rest http://127.0.0.1:1/api/v1 --token t --requests 5".split(" ");
        assertEquals(ExitCode.PROVES_NOTHING, run(line), said());
        assertEquals(
                ExitCode.USAGE, run("wrong-input", "--rest", "http://127.0.0.1:1", "--token", "t", "--requests", "x"));
    }

    @Test
    void checkNotesAProductThatForgets() {
        assertEquals(ExitCode.PROVES_NOTHING, run("check", "--adapter", EmptySystem.class.getName()));
        assertTrue(said().contains("reached       示例产品 1") && said().contains("broken"), said());
    }

    @Test
    void onlyRunsAFamilyAndStillProvesNothing(@TempDir Path folder) {
        String reference = Reference.class.getName();
        assertEquals(
                ExitCode.PROVES_NOTHING,
                run("run", "--adapter", reference, "--only", "TRN-01,ELG", "--out", folder.toString()));
        assertTrue(said().contains("\nPASSED 2") && !said().contains("Not among the ids"), said());
    }

    @Test
    void listTellsAProfileOrAFamily() {
        run("list", "--profiles", "core", "--only", "TRN,REG");
        assertTrue(said().contains("TRN-01.a") && !said().contains("APT-01.a") && !said().contains("REG-01.a"), said());
    }

    @Test
    void listAndExplainTellAssertions() {
        assertEquals(ExitCode.CONFORMANT, run("list"));
        assertEquals(ExitCode.CONFORMANT, run("explain", "APT-01.a"));
        assertTrue(said().contains("PostTests.java, secondAssistantIsRefused"), said());
    }
}
