package example.villages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.civilaffairs.core.policy.Policies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A runtime that holds the program, the core and java.base, and nothing else. */
class RuntimeTests {

    @Test
    void runtimeOfItsOwnRuns(@TempDir Path folder) throws Exception {
        Path core = Path.of(Policies.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path runtime = folder.resolve("runtime");
        int made = ToolProvider.findFirst("jlink").orElseThrow().run(
                System.out,
                System.err,
                "--module-path", "target/classes" + File.pathSeparator + core,
                "--add-modules", "example.villages",
                "--output", runtime.toString());
        assertEquals(0, made);

        assertEquals("2.1", said(runtime, "-m", "example.villages/example.villages.Main"));
        assertEquals(
                "example.villages java.base org.civilaffairs.core",
                said(runtime, "--list-modules").replaceAll("@\\S*", "").replaceAll("\\s+", " "));
    }

    private static String said(Path runtime, String... arguments) throws Exception {
        var command = new java.util.ArrayList<>(java.util.List.of(runtime.resolve("bin/java").toString()));
        command.addAll(java.util.List.of(arguments));
        Process java = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(java.getInputStream().readAllBytes()).strip();
    }
}
