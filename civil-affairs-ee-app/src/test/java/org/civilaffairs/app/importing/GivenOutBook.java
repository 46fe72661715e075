package org.civilaffairs.app.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.civilaffairs.app.register.EntryQuery;
import org.civilaffairs.app.register.KeptEntry;
import org.civilaffairs.app.register.WholeEntry;
import org.civilaffairs.app.web.Bundles;
import org.civilaffairs.core.register.BookId;
import org.civilaffairs.core.rule.Language;

/** A book given out as the job does it, for figures that are taken without a server. */
public final class GivenOutBook {

    /** Hears how many rows there are so far. */
    @FunctionalInterface
    public interface Heard {
        void rows(int soFar);
    }

    private GivenOutBook() {}

    /** Writes a book's workbook and returns how many rows it has. */
    public static int write(
            BookId book, OutputStream out, BiFunction<BookId, EntryQuery, List<KeptEntry>> pages, Heard heard)
            throws IOException {
        int[] rows = {0};
        new GivenOut(book, Language.ZH_HANS, new SheetWords(new Bundles()))
                .write(
                        out,
                        after ->
                                pages
                                        .apply(book, new EntryQuery(after, Optional.empty(), "", GivenOut.AT_ONCE))
                                        .stream()
                                        .map(kept -> new WholeEntry(
                                                kept, kept.entry().fields()))
                                        .toList(),
                        (read, counted) -> {
                            rows[0] += counted;
                            heard.rows(rows[0]);
                        });
        return rows[0];
    }
}
