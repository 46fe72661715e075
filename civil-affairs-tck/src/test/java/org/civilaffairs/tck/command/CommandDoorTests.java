package org.civilaffairs.tck.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.civilaffairs.tck.adapter.CivilAffairsSystem;
import org.civilaffairs.tck.adapter.Product;
import org.civilaffairs.tck.catalogue.Faults;
import org.civilaffairs.tck.report.Report;
import org.civilaffairs.tck.run.ExitCode;
import org.civilaffairs.tck.run.Result;
import org.civilaffairs.tck.run.Run;
import org.civilaffairs.tck.run.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Products that are programs: right ones, and each way in which a program falls over. */
class CommandDoorTests {

    private static final String PYTHON = "python3";

    @TempDir
    private Path folder;

    @BeforeAll
    static void pythonIsThere() throws Exception {
        // On the build server it has to be; elsewhere somebody without Python can still build.
        boolean there;
        try {
            there = new ProcessBuilder(PYTHON, "--version").start().waitFor() == 0;
        } catch (java.io.IOException none) {
            there = false;
        }
        org.junit.jupiter.api.Assumptions.assumeTrue(
                there || "true".equals(System.getenv("CI")), "No python3 on this machine");
    }

    private CommandDoor program(String lines) throws Exception {
        Path script = Files.writeString(folder.resolve("program.py"), "import sys\n" + lines);
        return new CommandDoor(PYTHON + " \"" + script + "\"", Duration.ofSeconds(5));
    }

    private static String fault(CommandDoor door) {
        try (door) {
            return assertThrows(IllegalStateException.class, () -> door.get().product())
                    .getMessage();
        }
    }

    private static Report run(CommandDoor door, Settings settings) {
        try (door) {
            return Run.of(settings, door).all(verdict -> {});
        }
    }

    @Test
    void vendorInPythonThatAsksTheCoreConforms() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        CommandDoor door = new CommandDoor(PYTHON + " src/it/vendor-command/forwarding.py \"" + java + "\" -cp \""
                + System.getProperty("java.class.path") + "\" " + ReferenceLines.class.getName());
        Report report = run(door, Settings.of("core", "registers", "assessment", "guidance"));
        assertEquals(ExitCode.CONFORMANT, report.exitCode(), report.claim());
        assertEquals(0, report.count(Result.NOT_CLAIMED), "it claims what the core claims");
    }

    @Test
    void exampleOfTheGuidePassesWhatItHasAndSaysWhatItHasNot() throws Exception {
        Path example = Path.of("src/docs/example/village_desk.py");
        assertTrue(Files.readAllLines(example).size() < 60);
        Report report =
                run(new CommandDoor(PYTHON + " " + example), Settings.of("core").only(Set.of("APT-01")));
        assertEquals("command " + PYTHON + " " + example, report.subject().adapter());
        report.verdicts().stream()
                .filter(verdict -> Set.of("APT-01.a", "APT-01.b")
                        .contains(verdict.assertion().id()))
                .forEach(verdict -> assertEquals(Result.PASSED, verdict.result(), verdict.but()));
        var broken = report.verdicts().stream()
                .filter(verdict -> verdict.assertion().id().equals("APT-01.c"))
                .findFirst()
                .orElseThrow();
        assertEquals(Result.BROKEN, broken.result());
        assertTrue(broken.but().contains("REPLACE is not built yet"), broken.but());
        assertTrue(broken.steps().get(1).startsWith("appointments.recommend {\"village\":"), broken.steps() + "");
    }

    /** Each fault of {@code wrong.py} is told by an assertion, with what was expected and what its author should look at. */
    @Test
    void vendorThatIsWrongOnPurposeIsToldEachFault() {
        Set<String> written = Set.of("APT-01.a", "APT-01.b", "APT-01.d", "TRN-01");
        CommandDoor door = new CommandDoor(PYTHON + " src/it/vendor-command/wrong.py");
        Map<String, String> told = new TreeMap<>();
        run(door, Settings.of("core").only(written)).verdicts().stream()
                .filter(verdict -> verdict.result() == Result.FAILED)
                .forEach(verdict ->
                        told.put(verdict.assertion().id(), verdict.but() + " | " + Faults.seenIn(verdict.assertion())));
        assertEquals(Set.of("APT-01.a", "APT-01.b", "APT-01.d", "TRN-01.c", "TRN-01.d", "TRN-01.h"), told.keySet());
        assertTrue(told.get("APT-01.a").contains("clause 2.2 (occupied)"), told + "");
        assertTrue(told.get("APT-01.b").contains("since=Optional[2024-05-12]"), told + "");
        assertTrue(told.get("TRN-01.c").contains("ends the year a day early"), told + "");
        assertTrue(told.get("TRN-01.d").contains("counts each training of a day"), told + "");
        assertTrue(told.get("TRN-01.h").contains("counts trainings without a sheet"), told + "");
    }

    @Test
    void programThatIsNotThereIsNamed() {
        assertTrue(fault(new CommandDoor("no-such-program-at-all")).contains("no-such-program-at-all"));
    }

    @Test
    void programThatEndsTellsWhatItSaidAtLast() throws Exception {
        String fault = fault(program("sys.stdin.readline(); sys.exit('no database')"));
        assertTrue(fault.contains("ended with 1") && fault.contains("no database"), fault);
    }

    @Test
    void programThatSaysNothingIsStopped() throws Exception {
        Path script = Files.writeString(folder.resolve("mute.py"), "import sys\nfor line in sys.stdin: pass\n");
        String fault = fault(new CommandDoor(PYTHON + " " + script, Duration.ofMillis(200)));
        assertTrue(fault.contains("did not answer within"), fault);
    }

    @Test
    void whatIsNoJsonIsShownWithWhereToPrintIt() throws Exception {
        String fault = fault(program("sys.stdin.readline(); print('starting…', flush=True); sys.stdin.readline()"));
        assertTrue(fault.contains("other things go to the standard error; it was starting…"), fault);
    }

    @Test
    void memberThatIsWrongIsNamed() throws Exception {
        String fault = fault(program("sys.stdin.readline(); print('{\"value\": {\"name\": 7}}', flush=True)"));
        assertTrue(fault.contains("answer to product") && fault.contains("\"value.name\" should be text"), fault);
    }

    @Test
    void programThatFellOverIsStartedAnewForTheNextTest() throws Exception {
        try (CommandDoor door = program(
                "sys.stdin.readline(); print('{\"value\": {\"name\": \"示例\", \"version\": \"1\"}}', flush=True)")) {
            CivilAffairsSystem first = door.get();
            assertEquals(new Product("示例", "1"), first.product());
            assertThrows(IllegalStateException.class, first::product);
            CivilAffairsSystem second = door.get();
            assertNotEquals(first, second);
            assertEquals("1", second.product().version());
        }
    }
}
