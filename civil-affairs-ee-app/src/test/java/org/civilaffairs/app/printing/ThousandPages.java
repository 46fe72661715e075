package org.civilaffairs.app.printing;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.civilaffairs.core.rule.Language;

/**
 * Prints a book of a thousand pages and the same entries as a plain table of the PDF library, in turn, and says how long
 * each took and how much memory was live meanwhile. {@link ThousandPagesTests} starts it in a JVM of its own.
 */
public final class ThousandPages {

    private static final int ENTRIES = 10_400;
    private static final int BATCH = 1000;

    private static final int ROUNDS = 3;

    private static long live;

    private ThousandPages() {}

    /** Prints both in turn, some rounds, and then each once more to weigh it; says the shortest time of each. */
    public static void main(String... args) throws IOException {
        var kinds = List.of(true, false);
        long[] shortest = {Long.MAX_VALUE, Long.MAX_VALUE};
        int[] pages = new int[kinds.size()];
        for (int round = 0; round < ROUNDS; round++) {
            for (int kind = 0; kind < shortest.length; kind++) {
                System.gc();
                long begun = System.nanoTime();
                pages[kind] = print(kinds.get(kind), ENTRIES, false);
                shortest[kind] = Math.min(shortest[kind], (System.nanoTime() - begun) / 1_000_000);
            }
        }
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int kind = 0; kind < shortest.length; kind++) {
            live = 0;
            print(kinds.get(kind), ENTRIES, true);
            out.printf(
                    "%s: %d entries on %d pages, %d ms, live heap at most %d MiB%n",
                    kinds.get(kind) ? "book" : "plain table of the library",
                    ENTRIES,
                    pages[kind],
                    shortest[kind],
                    live >> 20);
        }
    }

    private static int print(boolean ours, int entries, boolean weighed) throws IOException {
        Path file = Files.createTempFile("book", ".pdf");
        try (OutputStream out = Files.newOutputStream(file)) {
            return ours ? ours(entries, out, weighed) : plain(entries, out, weighed);
        } finally {
            Files.delete(file);
        }
    }

    private static int ours(int entries, OutputStream out, boolean weighed) {
        return PlainBooks.printer(Language.ZH_HANS)
                .print(
                        PlainBooks.book("示例省安平市青河区柳溪镇杏花村民委员会"),
                        PlainBooks.RELIEF,
                        PlainBooks.reliefs(entries),
                        out,
                        (printed, pages) -> weigh(weighed, printed));
    }

    /** What anybody would write first: one wide table with the same font, handed over in pieces. */
    private static int plain(int entries, OutputStream out, boolean weighed) {
        var font = new Font(PrintFonts.shipped().of('一'), EntryBlock.SIZE);
        var document = new Document(new Rectangle(PageFrame.WIDTH, PageFrame.HEIGHT));
        var writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        document.open();
        var table = new PdfPTable(PlainBooks.RELIEF.columns().size() + 1);
        table.setWidthPercentage(100);
        table.setComplete(false);
        Iterator<PrintedEntry> all = PlainBooks.reliefs(entries);
        while (all.hasNext()) {
            PrintedEntry entry = all.next();
            table.addCell(new PdfPCell(new Phrase(String.valueOf(entry.number()), font)));
            for (PrintedColumn column : PlainBooks.RELIEF.columns()) {
                table.addCell(new PdfPCell(new Phrase(entry.cells().getOrDefault(column.key(), ""), font)));
            }
            if (entry.number() % 50 == 0) {
                document.add(table);
            }
            weigh(weighed, entry.number());
        }
        table.setComplete(true);
        document.add(table);
        int pages = writer.getPageNumber();
        document.close();
        return pages;
    }

    private static void weigh(boolean weighed, int printed) {
        if (weighed && printed % BATCH == 0) {
            System.gc();
            live = Math.max(
                    live,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
    }
}
