package org.civilaffairs.app.printing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import org.civilaffairs.app.job.JobRun;
import org.civilaffairs.app.job.JobWork;
import org.civilaffairs.app.problem.Problem;
import org.civilaffairs.core.register.BookId;

/** A long book printed while nobody waits. */
@ApplicationScoped
public class PrintWork implements JobWork {

    static final String KIND = "print-book";

    private static final String BOOK = "book";

    @Inject
    private PrintService service;

    static Map<String, String> details(BookId book) {
        return Map.of(BOOK, book.toString());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String texts() {
        return "printing.job.";
    }

    /** Returns true: printing twice changes nothing. */
    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public void run(JobRun run) throws IOException {
        String wanted = run.detail(BOOK);
        BookId book = BookId.find(wanted).orElseThrow(() -> Problem.notFound(wanted));
        Printing printing = service.read(book, run.job().language());
        run.phase("entries", printing.entries());
        try (var out = run.result(printing.fileName(), "application/pdf")) {
            int pages = service.print(printing, out, (entries, page) -> run.did(1));
            run.count("entries", printing.entries());
            run.count("pages", pages);
        }
    }
}
