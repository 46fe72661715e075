package org.civilaffairs.app.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civilaffairs.app.job.JobRun;
import org.civilaffairs.app.register.RowTaken;
import org.civilaffairs.app.security.Vault;
import org.civilaffairs.app.workbook.Cell;
import org.civilaffairs.app.workbook.WorkbookWriter;
import org.civilaffairs.core.register.RegisterType;
import org.civilaffairs.core.rule.Finding;
import org.civilaffairs.core.rule.Language;
import org.civilaffairs.core.rule.Messages;

/** One import: rows some at a time, the good ones into the book, the others back into a workbook with what is wrong. */
final class ImportRun implements AutoCloseable {

    private static final int AT_ONCE = 500;

    /** Where rows go. */
    @FunctionalInterface
    interface Book {
        List<RowTaken> take(List<BookRow> rows, boolean trial);
    }

    /** A row with its cells as they were typed. */
    private record Typed(int line, Map<String, Cell> cells, RowReader.Read read) {}

    private final JobRun run;
    private final RegisterType type;
    private final boolean trial;
    private final Language language;
    private final SheetWords words;
    private final Book book;
    private final RowReader reader;
    private final List<Typed> some = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private BookSheet returned;

    ImportRun(JobRun run, ImportWanted wanted, SheetWords words, Book book, RowReader reader) {
        this.run = run;
        this.type = wanted.type();
        this.trial = wanted.trial();
        this.language = run.job().language();
        this.words = words;
        this.book = book;
        this.reader = reader;
    }

    /** Takes a row. */
    void take(int line, Map<String, Cell> cells) {
        some.add(new Typed(line, cells, reader.read(line, cells)));
        if (some.size() == AT_ONCE) {
            write();
        }
    }

    private void write() {
        List<BookRow> rows =
                some.stream().flatMap(one -> one.read().row().stream()).toList();
        var results = book.take(rows, trial).iterator();
        try {
            for (Typed one : some) {
                if (one.read().row().isPresent()) {
                    tell(one, results.next());
                } else {
                    giveBack(one, one.read().faults());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run.did(some.size());
        some.clear();
    }

    private void tell(Typed one, RowTaken result) throws IOException {
        switch (result.outcome()) {
            case WRITTEN -> run.count(trial ? tried(one.read().row().orElseThrow()) : "taken", 1);
            case KNOWN -> run.count("known", 1);
            case DIFFERS ->
                giveBack(
                        one,
                        List.of(words.of(
                                language,
                                "importing.fault.differs",
                                one.read().row().orElseThrow().number())));
            case NO_SCAN -> giveBack(one, List.of(words.of(language, "importing.fault.no-scan")));
            case REFUSED ->
                giveBack(
                        one,
                        result.findings().stream()
                                .filter(Finding::blocks)
                                .map(finding -> Messages.of(finding, language))
                                .toList());
        }
    }

    /** A trial keeps nothing, so that the book does not know the file's own rows again. */
    private String tried(BookRow row) {
        return seen.add(Vault.sha256(row.canonical().getBytes(StandardCharsets.UTF_8))) ? "would" : "known";
    }

    private void giveBack(Typed one, List<String> faults) throws IOException {
        run.count("wrong", 1);
        if (returned == null) {
            String name = words.of(language, "importing.returned", type.title(language)) + ".xlsx";
            var workbook = new WorkbookWriter(run.result(name, BookTemplate.TYPE));
            returned = new BookSheet(workbook, type, language, words, List.of("error", "line"));
        }
        returned.returned(String.join("\n", faults), one.line(), one.cells());
    }

    @Override
    public void close() throws IOException {
        if (returned != null) {
            returned.close();
        }
    }

    /** Writes the rows that are left. */
    void finish() {
        write();
    }
}
