package org.civilaffairs.app.register;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.civilaffairs.app.importing.GivenOutBook;
import org.civilaffairs.core.register.BookId;
import org.junit.jupiter.api.Test;

/**
 * Measures giving out a book of a hundred thousand entries as a workbook: how long, how large, and how much memory is live meanwhile. No
 * test of any build: it runs when it is asked for by name, as the README says.
 */
class ExportFigures {

    private static final Path RESULT = Path.of("src/docs/export-figures.md");
    private static final int BATCH = 1000;
    /** Book 5, whose rows have the most columns of amounts. */
    private static final int RELIEF = 4;

    private static final int WEIGHED = 10_000;
    private static final long MEGA = 1L << 20;

    private long live;

    @Test
    void figuresAreTakenAndWrittenDown() throws Exception {
        int entries = Integer.getInteger("figures.entries", 100_000);
        var text = new StringBuilder();
        for (String kind :
                System.getProperty("figures.databases", "Derby,PostgreSQL").split(",")) {
            Path folder = Files.createTempDirectory("export-figures-");
            try (var database = FiguresDatabase.start(kind, folder)) {
                text.append(taken(kind, database, folder, entries));
            }
        }
        text.insert(0, """
                # What it costs to give a book out

                Made by `ExportFigures`: one book of %,d entries, read %s at a time and written as .xlsx. The time is the second run's;
                the live heap is weighed in a third, after a full collection at every 10,000 rows. Java %s, %d processors, load %.1f at
                the end.

                | database | rows | time | rows a second | file | live heap at most |
                |---|---:|---:|---:|---:|---:|
                """.formatted(
                        entries,
                        "500",
                        Runtime.version().feature(),
                        Runtime.getRuntime().availableProcessors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        Files.writeString(RESULT, text);
        System.out.println(text);
    }

    private String taken(String kind, FiguresDatabase database, Path folder, int entries) throws Exception {
        Wired stores = Wired.to(database.source(), folder);
        var writing = new FiguresWriting(stores, new FiguresBooks());
        BookId book = FiguresBooks.book(RELIEF, false);
        for (int batch = 0; batch < entries / BATCH; batch++) {
            writing.batch(book, FiguresBooks.post(book.village()), BATCH);
            database.commit();
        }
        database.settle();
        Path file = folder.resolve("book.xlsx");
        give(stores, book, file, false);
        long begun = System.nanoTime();
        int rows = give(stores, book, file, false);
        double seconds = (System.nanoTime() - begun) / 1e9;
        long length = Files.size(file);
        live = 0;
        give(stores, book, file, true);
        database.commit();
        return "| %s | %,d | %.1f s | %,.0f | %.1f MB | %d MB |%n"
                .formatted(kind, rows, seconds, rows / seconds, (double) length / MEGA, live / MEGA);
    }

    private int give(Wired stores, BookId book, Path file, boolean weighed) throws Exception {
        int[] next = {WEIGHED};
        try (OutputStream out = Files.newOutputStream(file)) {
            return GivenOutBook.write(book, out, stores.entries()::page, rows -> {
                if (weighed && rows >= next[0]) {
                    next[0] += WEIGHED;
                    System.gc();
                    live = Math.max(
                            live,
                            ManagementFactory.getMemoryMXBean()
                                    .getHeapMemoryUsage()
                                    .getUsed());
                }
            });
        }
    }
}
