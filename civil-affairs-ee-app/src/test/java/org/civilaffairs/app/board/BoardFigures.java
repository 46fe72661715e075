package org.civilaffairs.app.board;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.civilaffairs.app.register.DistrictEntries;
import org.civilaffairs.app.register.FiguresDatabase;
import org.civilaffairs.app.server.ServerUnderTest;
import org.junit.jupiter.api.Test;

/**
 * Measures the board of the largest district of the country, and what else looks over a whole district, over HTTP from a running server. No
 * test of any build: it runs when it is asked for by name, as the README says.
 */
class BoardFigures {

    private static final Path RESULT = Path.of("src/docs/board-figures.md");

    @Test
    void figuresAreTakenAndWrittenDown() throws Exception {
        int villages = Integer.getInteger("figures.villages", 1526);
        int entries = Integer.getInteger("figures.entries", 200_000);
        StringBuilder text = new StringBuilder();
        int written = 0;
        int people = 0;
        for (String kind :
                System.getProperty("figures.databases", "Derby,PostgreSQL").split(",")) {
            System.setProperty("civilaffairs.database", kind.toLowerCase(Locale.ROOT));
            ServerUnderTest server = ServerUnderTest.ofItsOwn();
            long start = System.nanoTime();
            List<String> filled = FiguresDistrict.setUp(server, villages);
            print(kind + ", a town set up", start);
            server.kill();
            start = System.nanoTime();
            try (var database = FiguresDatabase.of(server.database())) {
                TownCopies.make(database.connection(), FiguresDistrict.TOWN, FiguresDistrict.otherTowns());
                written = DistrictEntries.write(database, server.data(), filled, FiguresDistrict.YEAR, entries);
            }
            print(written + " entries", start);
            people = filled.size();
            server.startAgain();
            text.append(new BoardTimes(server, kind, filled.get(0)).taken());
            server.stop();
        }
        text.insert(0, """
                # What the board of the largest district costs

                Made by `BoardFigures`: a district of %,d villages in 36 towns, %,d of them with an assistant, a letter of responsibility and
                ten books, with %,d entries in all; two trainings of each town. One town was written over REST and copied to the others, row
                for row; the entries were written by the application's own stores. Pages and answers are asked for over HTTP by one visitor, each as of the day of measuring unless it says a day.
                "First" is the first time after the server's start, with everything still to be compiled and read; then the median and
                the longest of %d. Java %s, %d processors, load %.1f at the end.

                """.formatted(
                        villages,
                        people,
                        written,
                        BoardTimes.AGAIN,
                        Runtime.version().feature(),
                        Runtime.getRuntime().availableProcessors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        Files.writeString(RESULT, text);
        System.out.println(text);
    }

    private static void print(String what, long start) {
        System.out.println(what + " in " + seconds(start) + " s");
    }

    private static long seconds(long start) {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
    }
}
