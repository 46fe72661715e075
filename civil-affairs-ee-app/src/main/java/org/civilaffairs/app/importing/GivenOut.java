package org.civilaffairs.app.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.civilaffairs.app.register.WholeEntry;
import org.civilaffairs.app.workbook.WorkbookWriter;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.register.RegisterEntry;
import org.civilaffairs.core.rule.Language;

/** A book as a workbook: the entries that stand, page after page, so that the memory holds one page whatever the book's length. */
final class GivenOut {

    /** How many entries are asked for at once. */
    static final int AT_ONCE = 500;

    /** Hears after each page how many entries were read, and how many of them are rows now. */
    @FunctionalInterface
    interface Progress {
        void page(int read, int rows);
    }

    private final BookId book;
    private final Language language;
    private final SheetWords words;

    GivenOut(BookId book, Language language, SheetWords words) {
        this.book = book;
        this.language = language;
        this.words = words;
    }

    /** Writes all pages; each is asked for by the number that it begins after, and an empty one ends the book. */
    void write(OutputStream out, IntFunction<List<WholeEntry>> pages, Progress progress) throws IOException {
        var workbook = new WorkbookWriter(out);
        try (var sheet = new BookSheet(workbook, book.type(), language, words, List.of(SheetColumn.NUMBER))) {
            int after = 0;
            for (var page = pages.apply(after); !page.isEmpty(); page = pages.apply(after)) {
                int rows = 0;
                for (WholeEntry one : page) {
                    if (one.kept().counts()) {
                        RegisterEntry entry = one.kept().entry();
                        sheet.row(List.of(Integer.toString(entry.number())), values(entry, one.values()));
                        rows++;
                    }
                }
                after = page.get(page.size() - 1).kept().entry().number();
                progress.page(page.size(), rows);
            }
        }
    }

    private Map<String, String> values(RegisterEntry entry, Map<String, String> columns) {
        Map<String, String> values = new HashMap<>(columns);
        values.put(SheetColumn.HAPPENED_ON, entry.happenedOn().toString());
        entry.knownOn().ifPresent(day -> values.put(SheetColumn.KNOWN_ON, day.toString()));
        values.put(SheetColumn.ORIGINALS, OriginalsText.of(entry.originals(), language));
        values.put(SheetColumn.PAYMENT, entry.payment());
        values.put(SheetColumn.RECORDED_ON, entry.recordedOn().toString());
        values.put(SheetColumn.CHECKED_BY, entry.checkedBy());
        values.put(SheetColumn.REMARK, entry.remark());
        return values;
    }
}
