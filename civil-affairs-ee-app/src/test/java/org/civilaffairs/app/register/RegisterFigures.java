package org.civilaffairs.app.register;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Measures appending, paging and searching over many entries, beside plain JDBC doing the same in the same run. No test of any build: it
 * runs when it is asked for by name, as the README says.
 */
class RegisterFigures {

    private static final Path RESULT = Path.of("src/docs/register-figures.md");

    @Test
    void figuresAreTakenAndWrittenDown() throws Exception {
        int entries = Integer.getInteger("figures.entries", 1_000_000);
        String[] kinds =
                System.getProperty("figures.databases", "Derby,PostgreSQL").split(",");
        var text = new StringBuilder();
        for (String kind : kinds) {
            Path folder = Files.createTempDirectory("register-figures-");
            try (var database = FiguresDatabase.start(kind, folder)) {
                text.append(new FiguresTaken(database, kind, folder, entries).taken())
                        .append('\n');
            }
        }
        text.insert(0, """
                # What the ten books cost

                Made by `RegisterFigures`: %,d entries in books of %,d, half written by the application's stores, half by plain JDBC with
                the same columns and transactions; reads by turns in the same run. Java %s, %d processors, load %.1f at the end.

                """.formatted(
                        entries,
                        FiguresTaken.LENGTH,
                        Runtime.version().feature(),
                        Runtime.getRuntime().availableProcessors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        Files.writeString(RESULT, text);
    }
}
