package org.civilaffairs.app.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.app.job.JobRun;
import org.civilaffairs.app.job.JobWork;
import org.civilaffairs.app.register.EntryQuery;
import org.civilaffairs.app.register.KeptEntry;
import org.civilaffairs.app.register.RegisterLists;
import org.civilaffairs.app.register.WholeEntry;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.Commitment;

/** Gives a book out as a workbook, page after page; the entries that stand, so that they can be taken in again. */
@ApplicationScoped
public class ExportWork implements JobWork {

    static final String KIND = "export";

    @Inject
    private SheetWords words;

    @Inject
    private RegisterLists lists;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String texts() {
        return "importing.export.";
    }

    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public void run(JobRun run) throws IOException {
        ExportWanted wanted = ExportWanted.of(run);
        BookId book = wanted.book();
        run.phase("writing", lists.book(book).head().lastNumber());
        run.count("rows", 0);
        String name = words.of(
                        run.job().language(),
                        "importing.exported",
                        book.type().title(run.job().language(), book.village()),
                        Integer.toString(book.year()))
                + ".xlsx";
        new GivenOut(book, run.job().language(), words)
                .write(run.result(name, BookTemplate.TYPE), after -> page(wanted, after), (read, counted) -> {
                    run.count("rows", counted);
                    run.did(read);
                });
    }

    private List<WholeEntry> page(ExportWanted wanted, int after) {
        var query = new EntryQuery(after, Optional.empty(), "", GivenOut.AT_ONCE);
        return wanted.whole()
                ? lists.whole(wanted.book(), query)
                : lists.page(wanted.book(), query).stream()
                        .map(ExportWork::masked)
                        .toList();
    }

    private static WholeEntry masked(KeptEntry kept) {
        Map<String, String> values = new HashMap<>(kept.entry().fields());
        kept.entry().book().type().columns().stream()
                .filter(column -> column.sensitive())
                .forEach(column -> values.computeIfPresent(column.key(), (key, text) -> Commitment.shown(text)));
        return new WholeEntry(kept, values);
    }
}
