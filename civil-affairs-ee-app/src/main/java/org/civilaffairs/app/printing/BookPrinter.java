package org.civilaffairs.app.printing;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.Iterator;

/**
 * Prints a book as PDF: cover, entries, closing page. Entries are taken one by one and pages leave as they are full, so
 * that the memory holds one page, whatever the book's length.
 */
final class BookPrinter {

    private final PrintFonts fonts;
    private final PrintWords words;
    private final Clock clock;

    BookPrinter(PrintFonts fonts, PrintWords words, Clock clock) {
        this.fonts = fonts;
        this.words = words;
        this.clock = clock;
    }

    /** Writes the book and returns the number of numbered pages; the stream is left open. */
    int print(
            PrintedBook book, PrintedTable table, Iterator<PrintedEntry> entries, OutputStream out, Progress progress) {
        // A4 lying, said outright: a turned page would be shown upright by some viewers.
        var document = new Document(new Rectangle(PageFrame.WIDTH, PageFrame.HEIGHT));
        var writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        document.addTitle(book.title() + " " + book.villageCode() + " " + book.year());
        document.open();
        writer.getExtraCatalog()
                .put(PdfName.LANG, new PdfString(words.language().tag()));
        writer.getInfo().put(PdfName.CREATIONDATE, now());
        var canvas = writer.getDirectContent();
        var pen = new Pen(canvas, fonts);
        var frame = new PageFrame(book, words, fonts, canvas);
        new Cover(pen, fonts, words, frame).draw(canvas);

        var pages = new TablePages(document, canvas, frame, table, words, fonts);
        var counts = new ClosingPage.Counts(0, 0, 0, null);
        pages.begin();
        while (entries.hasNext()) {
            PrintedEntry entry = entries.next();
            pages.add(entry);
            counts = counts.and(entry);
            progress.printed(counts.entries(), frame.page());
        }
        pages.end();

        document.newPage();
        frame.head(pen, canvas);
        new ClosingPage(pen, fonts, words).draw(table, counts, pages.ofBook());
        frame.foot(pen);
        frame.fillTotal();
        document.close();
        return frame.page();
    }

    private PdfDate now() {
        return new PdfDate(GregorianCalendar.from(ZonedDateTime.now(clock)));
    }
}
