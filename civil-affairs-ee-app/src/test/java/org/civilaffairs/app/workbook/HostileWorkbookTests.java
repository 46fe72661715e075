package org.civilaffairs.app.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was made to do harm is refused, by a Java that has 128 MB for everything, with less than two seconds of work each. */
class HostileWorkbookTests {

    private static final int MOST_MILLIS = 2000;

    @Test
    void isRefusedInLittleMemoryAndLittleTime(@TempDir Path folder) throws IOException {
        var hostile = HostileWorkbooks.all();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                SmallReader.class.getName()));
        for (var one : hostile.entrySet()) {
            Path file = folder.resolve(one.getKey().replace(' ', '-') + ".xlsx");
            Files.write(file, one.getValue().getValue());
            command.add(file.toString());
        }
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines =
                new String(process.getInputStream().readAllBytes()).lines().toList();

        Map<String, String> expected = new LinkedHashMap<>();
        Map<String, String> found = new LinkedHashMap<>();
        int place = 0;
        for (var one : hostile.entrySet()) {
            expected.put(one.getKey(), one.getValue().getKey());
            String line = place < lines.size() ? lines.get(place++) : "nothing 0";
            int space = line.lastIndexOf(' ');
            boolean quick = Integer.parseInt(line.substring(space + 1)) < MOST_MILLIS;
            found.put(one.getKey(), quick ? line.substring(0, space) : line);
            System.out.println(one.getKey() + ": " + line + " ms");
        }
        assertEquals(expected, found, () -> String.join("\n", lines));
    }
}
