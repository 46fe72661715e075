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
import org.civilaffairs.app.workbook.WorkbookWriter;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.Commitment;
import org.civilaffairs.core.register.RegisterEntry;

/** Gives a book out as a workbook, page after page; the entries that stand, so that they can be taken in again. */
@ApplicationScoped
public class ExportWork implements JobWork {

    static final String KIND = "export";

    private static final int AT_ONCE = 500;

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
        var workbook = new WorkbookWriter(run.result(name, BookTemplate.TYPE));
        try (var sheet =
                new BookSheet(workbook, book.type(), run.job().language(), words, List.of(SheetColumn.NUMBER))) {
            int after = 0;
            for (var page = page(wanted, after); !page.isEmpty(); page = page(wanted, after)) {
                for (WholeEntry one : page) {
                    if (one.kept().counts()) {
                        RegisterEntry entry = one.kept().entry();
                        sheet.row(List.of(Integer.toString(entry.number())), values(entry, one.values()));
                        run.count("rows", 1);
                    }
                }
                after = page.get(page.size() - 1).kept().entry().number();
                run.did(page.size());
            }
        }
    }

    private List<WholeEntry> page(ExportWanted wanted, int after) {
        var query = new EntryQuery(after, Optional.empty(), "", AT_ONCE);
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

    private static Map<String, String> values(RegisterEntry entry, Map<String, String> columns) {
        Map<String, String> values = new HashMap<>(columns);
        values.put(SheetColumn.HAPPENED_ON, entry.happenedOn().toString());
        entry.knownOn().ifPresent(day -> values.put(SheetColumn.KNOWN_ON, day.toString()));
        values.put(SheetColumn.RECORDED_ON, entry.recordedOn().toString());
        values.put(SheetColumn.CHECKED_BY, entry.checkedBy());
        values.put(SheetColumn.REMARK, entry.remark());
        return values;
    }
}
