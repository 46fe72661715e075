package org.civilaffairs.app.printing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.time.Clock;
import org.civilaffairs.app.audit.Audit;
import org.civilaffairs.app.audit.Change;
import org.civilaffairs.app.job.Job;
import org.civilaffairs.app.job.JobService;
import org.civilaffairs.app.job.JobWanted;
import org.civilaffairs.app.register.KeptBook;
import org.civilaffairs.app.register.RegisterLists;
import org.civilaffairs.app.web.Bundles;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.rule.Language;

/** Prints a village's books for whoever may see the village. Identity numbers are masked on paper, whoever prints. */
@ApplicationScoped
public class PrintService {

    /** Somebody who waits for a page waits for no more entries than these. */
    private static final int AT_ONCE = 3000;

    @Inject
    private RegisterLists lists;

    @Inject
    private CoverFacts covers;

    @Inject
    private JobService jobs;

    @Inject
    private Bundles bundles;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Looks at who asks, keeps that in the trail, and gathers what stands on the cover. */
    @Transactional
    public Printing begin(BookId book, Language language) {
        record(lists.book(book));
        return read(book, language);
    }

    /** Gathers what stands on the cover; what is written afterwards will not be in the print. */
    @Transactional
    public Printing read(BookId book, Language language) {
        KeptBook kept = lists.book(book);
        return new Printing(kept, covers.of(kept), language);
    }

    /** Writes the book as PDF, entry by entry; the progress hears of each. Returns the number of numbered pages. */
    public int print(Printing printing, OutputStream out, Progress progress) {
        var words = new PrintWords(bundles, printing.language());
        var columns = new BookColumns(printing.book().type(), words);
        var entries = new PrintedEntries(columns);
        var kept = KeptEntries.of(lists, printing.kept());
        return new BookPrinter(PrintFonts.shipped(), words, clock)
                .print(printing.cover(), columns.table(), kept.map(entries::of), out, progress);
    }

    /** Tells whether a book is better printed as a job than waited for. */
    @Transactional
    public boolean isLong(BookId book) {
        return lists.book(book).head().lastNumber() > AT_ONCE;
    }

    /** Has the book printed as a job. */
    @Transactional
    public Job start(BookId book, Language language) {
        record(lists.book(book));
        return jobs.start(new JobWanted(
                PrintWork.KIND, Printing.fileName(book), book.village().digits(), PrintWork.details(book), language));
    }

    private void record(KeptBook book) {
        audit.record(Change.of(
                        "register.print",
                        book.id().village().digits(),
                        book.id().toString())
                .to(book.head().lastDigest()));
    }
}
